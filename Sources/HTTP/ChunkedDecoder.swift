/// Takes the chunked coding (RFC 9112 §7.1) off a body, octet for octet as strict as the grammar.
///
/// Extensions and trailers are checked, counted and dropped.
struct ChunkedDecoder: Sendable {
    private enum State {
        case sizeStart
        case size(digits: Int)
        /// Blanks before `;`: tolerated before an extension, not alone.
        case blanksBeforeExtension
        case extensionNameStart
        case extensionName
        case blanksAfterExtensionName
        case extensionValueStart
        case extensionToken
        case extensionQuoted
        case extensionQuotedPair
        case blanksAfterExtensionValue
        case sizeLineFeed
        case data
        case dataCarriageReturn
        case dataLineFeed
        case trailerStart
        case trailerName
        case trailerValue
        case trailerLineFeed
        case lastLineFeed
    }

    private var state = State.sizeStart
    private var remaining: UInt64 = 0
    private var extensions = 0
    private var trailers = 0

    /// Decodes octets from `position` on and appends the data to `body`.
    ///
    /// - Returns: whether the body is complete; false when `bytes` ended before.
    /// - Throws: `MalformedRequest` with an offset that counts from the start of `bytes`.
    mutating func decode(
        _ bytes: Span<UInt8>,
        from position: inout Int,
        into body: inout [UInt8],
        limits: borrowing RequestLimits
    ) throws(MalformedRequest) -> Bool {
        while position < bytes.count {
            if case .data = state {
                let count = Int(min(remaining, UInt64(bytes.count - position)))
                body.append(contentsOf: bytes.array(position..<position + count))
                position += count
                remaining -= UInt64(count)
                if remaining == 0 { state = .dataCarriageReturn }
                continue
            }
            if case .lastLineFeed = state {
                guard bytes[position] == .lineFeed else {
                    throw MalformedRequest(reason: .malformedTrailer, offset: position)
                }
                position += 1
                return true
            }
            if let reason = advance(bytes[position], bodyCount: body.count, limits) {
                throw MalformedRequest(reason: reason, offset: position)
            }
            position += 1
        }
        return false
    }

    /// Takes one octet outside of chunk data.
    ///
    /// - Returns: what is wrong with it; null when nothing is.
    private mutating func advance(
        _ octet: UInt8,
        bodyCount: Int,
        _ limits: borrowing RequestLimits
    ) -> MalformedRequest.Reason? {
        switch state {
        case .sizeStart, .size: return advanceSize(octet, bodyCount: bodyCount, limits)
        case .sizeLineFeed:
            guard octet == .lineFeed else { return .malformedChunk }
            state = remaining == 0 ? .trailerStart : .data
        case .dataCarriageReturn:
            guard octet == .carriageReturn else { return .malformedChunk }
            state = .dataLineFeed
        case .dataLineFeed:
            guard octet == .lineFeed else { return .malformedChunk }
            state = .sizeStart
        case .trailerStart, .trailerName, .trailerValue, .trailerLineFeed:
            return advanceTrailer(octet, limits)
        case .data, .lastLineFeed: break
        default:
            extensions += 1
            guard extensions <= limits.chunkExtensions else { return .chunkExtensionsTooLarge }
            return advanceExtension(octet)
        }
        return nil
    }

    private mutating func advanceSize(
        _ octet: UInt8,
        bodyCount: Int,
        _ limits: borrowing RequestLimits
    ) -> MalformedRequest.Reason? {
        var digits = 0
        if case .size(let count) = state { digits = count } else { remaining = 0 }
        if let value = octet.hexadecimalValue {
            // Sixteen digits are all that a UInt64 holds, so the shift loses nothing.
            guard digits < 16 else { return .malformedChunk }
            remaining = remaining << 4 | UInt64(value)
            state = .size(digits: digits + 1)
            let room = UInt64(max(0, limits.body - bodyCount))
            return remaining > room ? .bodyTooLarge : nil
        }
        guard digits > 0 else { return .malformedChunk }
        switch octet {
        case .carriageReturn: state = .sizeLineFeed
        case .semicolon: state = .extensionNameStart
        case .space, .horizontalTab: state = .blanksBeforeExtension
        default: return .malformedChunk
        }
        return nil
    }

    /// Reads `*( BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ] )`.
    private mutating func advanceExtension(_ octet: UInt8) -> MalformedRequest.Reason? {
        switch (state, octet) {
        case (.extensionNameStart, .space), (.extensionNameStart, .horizontalTab),
            (.extensionValueStart, .space), (.extensionValueStart, .horizontalTab),
            (.blanksBeforeExtension, .space), (.blanksBeforeExtension, .horizontalTab):
            break
        case (.extensionNameStart, _) where octet.isTokenOctet: state = .extensionName
        case (.extensionName, _) where octet.isTokenOctet: break
        case (.extensionName, .equalsSign), (.blanksAfterExtensionName, .equalsSign):
            state = .extensionValueStart
        case (.extensionName, _) where octet.isBlank: state = .blanksAfterExtensionName
        case (.blanksAfterExtensionName, _) where octet.isBlank: break
        case (.extensionValueStart, .quotationMark): state = .extensionQuoted
        case (.extensionValueStart, _) where octet.isTokenOctet: state = .extensionToken
        case (.extensionToken, _) where octet.isTokenOctet: break
        case (.extensionQuoted, .quotationMark): state = .blanksAfterExtensionValue
        case (.extensionQuoted, .backslash): state = .extensionQuotedPair
        case (.extensionQuoted, _) where octet.isFieldValueOctet: break
        case (.extensionQuotedPair, _) where octet.isFieldValueOctet: state = .extensionQuoted
        case (.extensionToken, _) where octet.isBlank, (.blanksAfterExtensionValue, _) where octet.isBlank:
            state = .blanksAfterExtensionValue
        case (.blanksBeforeExtension, .semicolon), (.extensionName, .semicolon),
            (.extensionToken, .semicolon),
            (.blanksAfterExtensionName, .semicolon), (.blanksAfterExtensionValue, .semicolon):
            state = .extensionNameStart
        case (.extensionName, .carriageReturn), (.extensionToken, .carriageReturn),
            (.blanksAfterExtensionValue, .carriageReturn):
            state = .sizeLineFeed
        default: return .malformedChunk
        }
        return nil
    }

    private mutating func advanceTrailer(
        _ octet: UInt8,
        _ limits: borrowing RequestLimits
    ) -> MalformedRequest.Reason? {
        trailers += 1
        guard trailers <= limits.trailers else { return .trailersTooLarge }
        switch (state, octet) {
        case (.trailerStart, .carriageReturn): state = .lastLineFeed
        case (.trailerStart, _) where octet.isTokenOctet: state = .trailerName
        case (.trailerName, _) where octet.isTokenOctet: break
        case (.trailerName, .colon): state = .trailerValue
        case (.trailerValue, .carriageReturn): state = .trailerLineFeed
        case (.trailerValue, _) where octet.isFieldValueOctet: break
        case (.trailerLineFeed, .lineFeed): state = .trailerStart
        default: return .malformedTrailer
        }
        return nil
    }
}
