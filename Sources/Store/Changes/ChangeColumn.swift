/// The change numbers of all rows of one resource.
public struct ChangeColumn: Sendable {
    /// The number of the first row where all rows were made one after the other, as by a first load.
    private let first: Int
    /// Created and updated, row by row; empty where `first` tells them.
    private let numbers: [Pair]
    /// Number of rows.
    let count: Int

    private struct Pair {
        let created: UInt32
        let updated: UInt32
    }

    /// `count` rows made one after the other, the first by the change `first`.
    init(first: Int, count: Int) {
        self.first = first
        self.count = count
        numbers = []
    }

    /// Rows of any history.
    init(_ numbers: [ChangeNumbers]) {
        first = 0
        count = numbers.count
        self.numbers = numbers.map {
            Pair(created: UInt32(clamping: $0.created), updated: UInt32(clamping: $0.updated))
        }
    }

    /// The numbers of `row`.
    public subscript(row: Int) -> ChangeNumbers {
        guard !numbers.isEmpty else { return ChangeNumbers(created: first + row, updated: first + row) }
        return ChangeNumbers(created: Int(numbers[row].created), updated: Int(numbers[row].updated))
    }
}
