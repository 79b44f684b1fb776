import Records

/// A count in the text: "at least 12", "two dozen", "hundreds".
///
/// Ordinals, decimals without a multiplier and the digits of names ("F-16") are no counts.
struct NumberMention {
    /// Its tokens, modifier included: "at least 12"; the "of" of "dozens of" is left out.
    let tokens: Range<Int>
    /// Tokens of the bare number: "12".
    let number: Range<Int>
    /// The number as stated; null for a vague count and for a range.
    var value: Int?
    /// The least it can be; null when the words set no lower bound: "up to 40".
    var low: Int?
    /// The most it can be; null when the words set no upper bound: "at least 40", "dozens".
    var high: Int?
    /// What stands beside the number, or instead of one; null for a plain number and for a range.
    var modifier: CountModifier?
}
