/// Lines of a name and figures, printed under each other.
struct Table {
    /// Prints the head of the columns.
    static func begin() { line("", ["MB/s", "ns/byte", "ms"]) }

    /// Prints what passing over `bytes` took.
    static func rate(_ name: String, bytes: Int, nanoseconds: Int) {
        let perByte = Double(nanoseconds) / Double(bytes)
        line(name, [decimal(1_000 / perByte), decimal(perByte), decimal(Double(nanoseconds) / 1e6)])
    }

    /// Prints how long one thing takes.
    static func time(_ name: String, nanoseconds: Int) {
        line(name, ["", "", decimal(Double(nanoseconds) / 1e6, places: 3)])
    }

    /// Prints one figure with its unit.
    static func figure(_ name: String, _ value: Double, _ unit: String) {
        let figure = decimal(value, places: unit.isEmpty ? 0 : 2)
        print(name + blanks(40 - name.count) + blanks(12 - figure.count) + figure + " " + unit)
    }

    private static func line(_ name: String, _ figures: [String]) {
        print(figures.reduce(name + blanks(24 - name.count)) { $0 + blanks(12 - $1.count) + $1 })
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private static func decimal(_ value: Double, places: Int = 2) -> String {
        guard value >= 0 else { return "-" + decimal(-value, places: places) }
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int(value * Double(scale) + 0.5)
        guard places > 0 else { return String(scaled) }
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
    }
}
