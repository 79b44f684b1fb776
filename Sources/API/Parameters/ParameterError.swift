/// What is wrong with one parameter of a request, and what would be right.
struct ParameterError: Error, Hashable {
    /// Kind of the error; the last part of the problem's type.
    let type: ProblemType
    /// Name of the parameter as given.
    let parameter: String
    /// The value as given.
    let value: String
    /// One sentence.
    let reason: String
    /// What would be accepted; empty when that is no list.
    var allowed: [String] = []
    /// What may have been meant.
    var didYouMean: [String] = []
    /// A value that works.
    var example: String?
    /// The smallest number accepted.
    var minimum: Int?
    /// The greatest number accepted.
    var maximum: Int?
    /// Index in the query of the first byte that cannot be read.
    var offset: Int?

    init(_ type: ProblemType, parameter: String, value: String, reason: String) {
        self.type = type
        self.parameter = parameter
        self.value = value
        self.reason = reason
    }
}
