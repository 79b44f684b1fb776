/// A word that says or helps to say a number, from `lexicon/numbers.tsv`.
public struct NumberWord: Hashable, Sendable {
    /// How the word builds numbers.
    public enum Role: String, Sendable {
        /// Zero to nine, ten to nineteen, twenty to ninety.
        case unit, teen, tens
        /// Multiplies what stands before it: dozen; hundred, million.
        case dozen, multiplier
        /// Multiplies the digits that it is written to: the bn of "5bn".
        case suffix
        /// Halves the multiplier behind it: "half a million".
        case half
        /// A vague number by itself: several, few.
        case several
        /// A vague or small number between "a" and "of": couple, handful.
        case collective
        /// A vague plural: dozens, thousands.
        case plural
        /// First, second, thirtieth.
        case ordinal
        /// Makes the digits that it is written to an ordinal: the th of "4th".
        case ordinalEnding = "ordinal_ending"
    }

    /// The number; of a vague word the least that it can mean.
    public let value: Int
    /// How it builds numbers.
    public let role: Role
}
