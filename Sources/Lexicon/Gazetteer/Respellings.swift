/// Letters that romanisations of one name use for each other, from `gazetteer/respellings.tsv`.
struct Respellings: Sendable {
    /// Where in a name a rule holds.
    private enum Position { case any, end, begin }

    /// One row, in one of its two directions.
    private struct Rule {
        let from: [UInt8]
        let to: [UInt8]
        let position: Position
    }

    private var rules: [Rule] = []

    /// The rules of the file.
    static func embedded() throws(LexiconFormatError) -> Respellings {
        var respellings = Respellings()
        for row in try Table("gazetteer/respellings").rows {
            let position: Position =
                switch try row.text("where") {
                case "any": .any
                case "end": .end
                case "begin": .begin
                case let other: throw row.error("\(other) is no position: any, end or begin")
                }
            // A rule for the beginning is one for a whole word.
            let blank: [UInt8] = position == .begin ? [0x20] : []
            let sides = [try row.text("a"), try row.text("b")].map {
                $0.isEmpty ? [] : Array($0.utf8) + blank
            }
            respellings.rules.append(Rule(from: sides[0], to: sides[1], position: position))
            respellings.rules.append(Rule(from: sides[1], to: sides[0], position: position))
        }
        return respellings
    }

    /// Every key that differs from `key` by one rule at one place, a letter doubled or single, or a blank more or less.
    ///
    /// Some hundred for a name of ten letters; the same one may be there twice.
    func spellings(of key: [UInt8]) -> [[UInt8]] {
        var spellings: [[UInt8]] = []
        func replace(_ range: Range<Int>, by octets: [UInt8]) {
            var spelling = key
            spelling.replaceSubrange(range, with: octets)
            spellings.append(spelling)
        }
        for rule in rules {
            let length = rule.from.count
            guard length <= key.count else { continue }
            switch rule.position {
            case .begin: if key.starts(with: rule.from) { replace(0..<length, by: rule.to) }
            case .end:
                if key.suffix(length).elementsEqual(rule.from) {
                    replace(key.count - length..<key.count, by: rule.to)
                }
            case .any:
                for start in 0...key.count - length
                where key[start..<start + length].elementsEqual(rule.from) {
                    replace(start..<start + length, by: rule.to)
                }
            }
        }
        for (index, octet) in key.enumerated() {
            if octet == 0x20 {
                replace(index..<index + 1, by: [])
                replace(index..<index + 1, by: Array(" al ".utf8))
            } else {
                let isDouble = index > 0 && key[index - 1] == octet
                replace(index..<index + 1, by: isDouble ? [] : [octet, octet])
                if index > 1, index < key.count - 1 { replace(index..<index, by: [0x20]) }
            }
        }
        return spellings
    }
}
