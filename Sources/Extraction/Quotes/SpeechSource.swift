import Records

/// The words that name who speaks, and whom they mean.
struct SpeechSource {
    /// The noun phrase without what stands behind its head: "a spokesman", "he", "Elena Sorel".
    let tokens: Range<Int>
    /// Index in `Document.actors`; null when nobody known is named.
    let actor: Int?
    /// How the words refer; `continuation` never occurs here.
    let resolution: Quote.Speaker.Resolution
}
