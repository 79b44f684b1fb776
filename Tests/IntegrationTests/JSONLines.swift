/// JSON with a line for each member, so that two outputs can be compared line by line.
enum JSONLines {
    /// Breaks and indents compact JSON; nothing else is changed.
    static func broken(_ json: [UInt8]) -> [UInt8] {
        var broken: [UInt8] = []
        var depth = 0
        var inString = false
        var escaped = false
        func newLine() { broken += [0x0A] + Array(repeating: 0x20, count: depth * 2) }
        for (index, octet) in json.enumerated() {
            if inString {
                broken.append(octet)
                if escaped {
                    escaped = false
                } else if octet == UInt8(ascii: "\\") {
                    escaped = true
                } else if octet == UInt8(ascii: "\"") {
                    inString = false
                }
                continue
            }
            switch octet {
            case UInt8(ascii: "\""):
                inString = true
                broken.append(octet)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                broken.append(octet)
                depth += 1
                let isEmpty = index + 1 < json.count && json[index + 1] == octet + 2
                if !isEmpty { newLine() }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if index > 0, json[index - 1] != octet - 2 { newLine() }
                broken.append(octet)
            case UInt8(ascii: ","):
                broken.append(octet)
                newLine()
            default: broken.append(octet)
            }
        }
        return broken
    }

    /// The lines of a text.
    static func lines(_ octets: [UInt8]) -> [String] {
        octets.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}
