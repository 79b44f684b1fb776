/// Finds the values in JSON that our own writer wrote: compact, valid, names without escapes.
///
/// Nothing is decoded, so that a representation copies the bytes of a record instead of building a tree of it.
enum MemberScan {
    /// Calls `body` with where the name, without its quotation marks, and the value of each member of the object
    /// that starts at `start` lie.
    static func members(
        of json: UnsafeBufferPointer<UInt8>,
        at start: Int,
        _ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void
    ) {
        var index = start + 1
        while index < json.count, json[index] == UInt8(ascii: "\"") {
            let nameEnd = end(of: json, at: index)
            let value = nameEnd + 1..<end(of: json, at: nameEnd + 1)
            body(index + 1..<nameEnd - 1, value)
            index = value.upperBound + 1
        }
    }

    /// Calls `body` with where each element of the array that starts at `start` lies.
    static func elements(
        of json: UnsafeBufferPointer<UInt8>,
        at start: Int,
        _ body: (Range<Int>) -> Void
    ) {
        var index = start + 1
        while index < json.count, json[index] != UInt8(ascii: "]") {
            let element = index..<end(of: json, at: index)
            body(element)
            index = element.upperBound
            if index < json.count, json[index] == UInt8(ascii: ",") { index += 1 }
        }
    }

    /// The value of the member `name` of the object that starts at `start`; null when it has none.
    static func value(
        of name: [UInt8],
        in json: UnsafeBufferPointer<UInt8>,
        at start: Int
    ) -> Range<Int>? {
        var found: Range<Int>?
        members(of: json, at: start) { candidate, value in
            if found == nil, json[candidate].elementsEqual(name) { found = value }
        }
        return found
    }

    /// Offset behind the value that starts at `start`.
    static func end(of json: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var depth = 0
        var index = start
        while index < json.count {
            switch json[index] {
            case UInt8(ascii: "\""):
                index = endOfString(json, at: index)
                if depth == 0 { return index }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                // A number at the end of an object ends where the object does.
                if depth == 0 { return index }
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: ",") where depth == 0: return index
            default: break
            }
            index += 1
        }
        return index
    }

    private static func endOfString(_ json: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var index = start + 1
        while index < json.count {
            switch json[index] {
            case UInt8(ascii: "\""): return index + 1
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return json.count
    }
}
