/// JSON read strictly by RFC 8259, names in the order written; null for anything that is no JSON.
indirect enum JSONValue: Hashable {
    case null
    case boolean(Bool)
    /// The digits as written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    struct Member: Hashable {
        let name: String
        let value: JSONValue
    }

    init?(_ bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var reader = Reader(bytes: bytes[...])
        guard let value = reader.value(), reader.bytes.isEmpty else { return nil }
        self = value
    }

    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    subscript(_ index: Int) -> JSONValue? {
        guard case .array(let values) = self, values.indices.contains(index) else { return nil }
        return values[index]
    }

    var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.name)
    }

    var elements: [JSONValue] {
        guard case .array(let values) = self else { return [] }
        return values
    }

    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var integer: Int? {
        guard case .number(let digits) = self else { return nil }
        return Int(digits)
    }

    /// The strings of an array.
    var strings: [String] { elements.compactMap(\.string) }
}

extension JSONValue {
    private struct Reader {
        var bytes: ArraySlice<UInt8>

        mutating func value() -> JSONValue? {
            switch bytes.first {
            case UInt8(ascii: "{"): object()
            case UInt8(ascii: "["): array()
            case UInt8(ascii: "\""): string().map { .string($0) }
            case UInt8(ascii: "n"): skip("null") ? .null : nil
            case UInt8(ascii: "t"): skip("true") ? .boolean(true) : nil
            case UInt8(ascii: "f"): skip("false") ? .boolean(false) : nil
            default: number()
            }
        }

        mutating func skip(_ text: String) -> Bool {
            guard bytes.starts(with: text.utf8) else { return false }
            bytes.removeFirst(text.utf8.count)
            return true
        }

        mutating func object() -> JSONValue? {
            guard skip("{") else { return nil }
            var members: [Member] = []
            if skip("}") { return .object([]) }
            repeat {
                guard let name = string(), skip(":"), let value = value() else { return nil }
                // A name given twice is read differently by every client.
                guard !members.contains(where: { $0.name == name }) else { return nil }
                members.append(Member(name: name, value: value))
            } while skip(",")
            return skip("}") ? .object(members) : nil
        }

        mutating func array() -> JSONValue? {
            guard skip("[") else { return nil }
            var values: [JSONValue] = []
            if skip("]") { return .array([]) }
            repeat {
                guard let value = value() else { return nil }
                values.append(value)
            } while skip(",")
            return skip("]") ? .array(values) : nil
        }

        mutating func string() -> String? {
            guard skip("\"") else { return nil }
            var text: [UInt8] = []
            while let byte = bytes.popFirst() {
                switch byte {
                case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
                case ..<0x20: return nil
                case UInt8(ascii: "\\"):
                    guard let escaped = escape() else { return nil }
                    text += escaped
                default: text.append(byte)
                }
            }
            return nil
        }

        mutating func escape() -> [UInt8]? {
            let simple: [UInt8: UInt8] = [
                0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9,
            ]
            guard let byte = bytes.popFirst() else { return nil }
            if let plain = simple[byte] { return [plain] }
            let digits = String(decoding: bytes.prefix(4), as: UTF8.self)
            guard byte == UInt8(ascii: "u"), digits.utf8.count == 4, let number = UInt32(digits, radix: 16),
                let scalar = Unicode.Scalar(number)
            else { return nil }
            bytes.removeFirst(4)
            return Array(String(scalar).utf8)
        }

        mutating func number() -> JSONValue? {
            let start = bytes
            _ = skip("-")
            guard digits() else { return nil }
            if skip("."), !digits() { return nil }
            if skip("e") || skip("E") {
                if !skip("+") { _ = skip("-") }
                guard digits() else { return nil }
            }
            let text = start[start.startIndex..<bytes.startIndex]
            // No leading zeros.
            let whole = text.drop { $0 == UInt8(ascii: "-") }
            if whole.first == 0x30, let second = whole.dropFirst().first, (0x30...0x39).contains(second) {
                return nil
            }
            return .number(String(decoding: text, as: UTF8.self))
        }

        mutating func digits() -> Bool {
            let count = bytes.prefix { (0x30...0x39).contains($0) }.count
            bytes.removeFirst(count)
            return count > 0
        }
    }
}
