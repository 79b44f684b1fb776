import Lexicon
import Records

/// A weapon named in a sentence.
struct WeaponReading {
    /// Its class.
    let weapon: WeaponClass
    /// Tokens of the name, with the maker's country before it.
    let tokens: Range<Int>
    /// Tokens with number and modifier: "at least 70 missiles".
    let phrase: Range<Int>
    /// Number of items; null when not stated.
    let count: Int?
    /// What stands beside the number.
    let modifier: CountModifier?
    /// ISO 3166-1 alpha-3 of the maker named before it.
    let origin: String?
}
