import Lexicon
import Records

/// Finds the place names of a text.
///
/// Each capitalised word costs one look-up; linear in the number of tokens.
struct ToponymReader {
    let document: Document
    let lexicon: Lexicon

    /// The place names in text order; they never overlap.
    func toponyms() -> [Toponym] {
        guard
            var guarded = NameGuard(
                document: document,
                lexicon: lexicon,
                persons: PersonNames(document: document)
            )
        else { return [] }
        let scan = NameScan(lexicon.gazetteer, tokens: document.tokens, utf8: document.article.text.utf8)
        var toponyms: [Toponym] = []
        let tokens = document.tokens
        for sentence in document.sentences {
            guarded.enter(sentence)
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                guard guarded.mayBegin(at: index) else {
                    let placed = guarded.placed(at: index, instead: nil, scan: scan)
                    if let placed { toponyms.append(placed) }
                    index = placed?.tokens.upperBound ?? index + 1
                    continue
                }
                var end = index + 1
                let match = match(at: index, before: sentence.tokens.upperBound, scan)
                if let street = guarded.street(at: index),
                    match.map({ $0.tokens.upperBound < street.tokens.upperBound }) ?? true
                {
                    toponyms.append(street)
                    end = street.tokens.upperBound
                } else if let placed = guarded.placed(at: index, instead: match, scan: scan) {
                    toponyms.append(placed)
                    end = placed.tokens.upperBound
                } else if let match {
                    end = match.tokens.upperBound
                    let listed = guarded.toponym(match, behind: toponyms.last, scan: scan)
                    if let listed, !listed.isPartOfName || guarded.fame(of: match) >= .great {
                        toponyms.append(listed)
                        end = max(end, listed.tokens.upperBound)
                    } else if let toponym = guarded.unlisted(at: index, behind: toponyms.last, scan: scan),
                        toponym.name.upperBound > end
                    {
                        // "San Jose Villanueva" is not San Jose, nor "Ceel Waaq" Ceel.
                        toponyms.append(toponym)
                        end = toponym.tokens.upperBound
                    } else if let listed {
                        toponyms.append(listed)
                        end = max(end, listed.tokens.upperBound)
                    } else {
                        document.reject("/place", match.tokens, "a person, a word or part of another name")
                    }
                } else if let toponym = guarded.unlisted(at: index, behind: toponyms.last, scan: scan) {
                    toponyms.append(toponym)
                    end = toponym.tokens.upperBound
                }
                index = end
            }
        }
        shareDesignators(toponyms)
        for toponym in toponyms where toponym.cue == .section {
            toponym.isQuarter = Self.quarters.contains(tokens[toponym.tokens.upperBound - 1].word)
        }
        return toponyms
    }

    /// The longest name at a token, with its article or behind it: "al-Raqqa" is listed as Raqqa.
    private func match(at index: Int, before limit: Int, _ scan: NameScan) -> NameScan.Match? {
        if let match = scan.longestName(at: index, before: limit) { return match }
        guard document.hasArticle(at: index, before: limit),
            let match = scan.longestName(at: index + 2, before: limit), !match.isDemonym
        else { return nil }
        return match.beginning(at: index)
    }

    private static let quarters: WordFilter = [
        "neighbourhood", "neighborhood", "quarter", "suburb", "borough", "arrondissement",
    ]

    /// "Barrow, Jackson and Madison counties": the designator belongs to every name of the row.
    private func shareDesignators(_ toponyms: [Toponym]) {
        let tokens = document.tokens
        for last in toponyms.indices {
            // "the states of Texas and Georgia"
            if last > 0, toponyms[last].cue == .none, isJoined(toponyms[last - 1], toponyms[last]) {
                toponyms[last].cue = cueBefore(toponyms[last - 1])
                if toponyms[last].cue == .division { toponyms[last].strength = .strong }
            }
            let end = toponyms[last].tokens.upperBound
            guard end < tokens.count, tokens[end].kind == .word, tokens[end].spaceBefore else { continue }
            let context = lexicon.gazetteer.context(of: tokens[end].word)
            guard context.contains(.plural) else { continue }
            let cue: Toponym.Cue =
                context.contains(.county) ? .county : context.contains(.division) ? .division : .section
            var index = last
            repeat {
                toponyms[index].cue = cue
                toponyms[index].strength = .strong
                if cue == .county { toponyms[index].addCounties(of: document, in: lexicon.gazetteer) }
                index -= 1
            } while index >= 0 && isJoined(toponyms[index], toponyms[index + 1])
        }
    }

    /// The cue of a plural designator before the first name of a row, which its other names share.
    private func cueBefore(_ first: Toponym) -> Toponym.Cue {
        let start = first.name.lowerBound
        guard first.cue == .division, start >= document.sentences[first.sentence].tokens.lowerBound + 2 else {
            return .none
        }
        let context = lexicon.gazetteer.context(of: document.tokens[start - 2].word)
        return context.contains(.plural) ? .division : .none
    }

    private func isJoined(_ left: Toponym, _ right: Toponym) -> Bool {
        let gap = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        guard left.sentence == right.sentence, !left.isDemonym, !gap.isEmpty, gap.count <= 2 else {
            return false
        }
        return gap.allSatisfy { document.tokens[$0].kind == .comma || document.tokens[$0].word == .and }
    }
}
