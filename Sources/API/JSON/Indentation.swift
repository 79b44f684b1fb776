/// Breaks compact JSON into indented lines, piece by piece.
struct Indentation {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// Whether the last byte opened an object or array of which nothing has come yet.
    private var isOpening = false

    /// Appends `json`, which continues what was appended before, to `output`.
    mutating func append(_ json: [UInt8], to output: inout [UInt8]) {
        output.reserveCapacity(output.count + json.count * 2)
        for byte in json {
            if isInString {
                output.append(byte)
                endString(byte)
            } else {
                structure(byte, &output)
            }
        }
    }

    private mutating func endString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
        }
    }

    private mutating func structure(_ byte: UInt8, _ output: inout [UInt8]) {
        let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
        if isClosing { depth -= 1 }
        // An empty object or array stays on its line.
        if isOpening != isClosing { breakLine(&output) }
        isOpening = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
        output.append(byte)
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ","): breakLine(&output)
        case UInt8(ascii: ":"): output.append(UInt8(ascii: " "))
        case UInt8(ascii: "\""): isInString = true
        default: break
        }
    }

    private func breakLine(_ output: inout [UInt8]) {
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}
