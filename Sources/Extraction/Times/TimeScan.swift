import Lexicon

/// The words of one sentence as the rules for time expressions see them.
///
/// Every look-up answers nothing outside the window, so that a rule may look as far as it likes.
struct TimeScan {
    let lexicon: TimeLexicon
    let numbers: NumberReader
    /// Index behind the expression read last.
    var lower = 0
    /// Index behind the last token of the sentence.
    var upper = 0

    /// The token at `index`; null outside the window.
    func token(_ index: Int) -> Token? {
        index >= lower && index < upper ? numbers.tokens[index] : nil
    }

    /// The word at `index`; `.none` for marks and outside the window.
    func word(_ index: Int) -> Word { token(index)?.word ?? .none }

    /// The kind of the token at `index`.
    func kind(_ index: Int) -> Token.Kind? { token(index)?.kind }

    /// What the token at `index` is in time expressions.
    func time(_ index: Int) -> TimeWord? { token(index).flatMap(lexicon.timeWord) }

    /// What the token at `index` is in time expressions, when it is one of these kinds.
    func time(_ index: Int, _ kinds: TimeWord.Kind...) -> TimeWord? {
        guard let word = time(index), kinds.contains(word.kind) else { return nil }
        return word
    }

    /// The number word at `index`.
    func numeral(_ index: Int) -> NumberWord? { token(index).flatMap(numbers.lexicon.numberWord) }

    /// The unit at `index` and whether it is plural.
    func unit(_ index: Int) -> (unit: TimeUnit, plural: Bool)? {
        guard let word = time(index, .unit), let unit = TimeUnit(rawValue: word.value) else { return nil }
        return (unit, word.number == 2)
    }

    /// The digits at `index` when they are plain: no comma, no decimals, `length` of them.
    func digits(_ index: Int, _ length: ClosedRange<Int>) -> Int? {
        guard let token = token(index), token.kind == .number, length.contains(token.end - token.start),
            !numbers.utf8[token.start..<token.end].contains(UInt8(ascii: ","))
        else { return nil }
        return numbers.wholeNumber(index)
    }

    /// Whether the token at `index` follows the one before it without a blank.
    func touches(_ index: Int) -> Bool { token(index).map { !$0.spaceBefore } ?? false }

    /// Whether a hyphen or dash stands at `index`.
    func isHyphen(_ index: Int) -> Bool { kind(index) == .hyphen || kind(index) == .dash }

    /// Index behind an optional hyphen at `index`.
    func behindHyphen(_ index: Int) -> Int { kind(index) == .hyphen ? index + 1 : index }

    /// Whether the words from `index` on are these.
    func reads(_ words: Word..., at index: Int) -> Bool {
        for (offset, word) in words.enumerated() where self.word(index + offset) != word { return false }
        return true
    }

    /// Whether no further word of the same phrase stands at `index`: a mark, the end, or a function word.
    func closesPhrase(_ index: Int) -> Bool {
        guard let token = token(index) else { return true }
        guard token.kind == .word else { return token.kind != .number && token.kind != .hyphen }
        return !token.classes.isDisjoint(with: [
            .preposition, .conjunction, .subordinator, .relative, .be, .have, .do, .modal, .pronoun,
            .determiner,
            .negation,
        ])
    }
}
