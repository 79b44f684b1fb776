import Records
import Store

/// Values that are several numbers or dates in one.
extension Value {
    static func box(_ text: String, of parameter: Parameter) throws(ParameterError) -> Value {
        let numbers = try decimals(
            text,
            [-180...180, -90...90, -180...180, -90...90],
            of: parameter,
            "west, south, east and north in degrees"
        )
        let box = BoundingBox(west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
        guard box.south <= box.north else {
            throw error(
                .invalidValue,
                text,
                of: parameter,
                "The south of \(parameter.name) lies above its north."
            )
        }
        return .box(box)
    }

    static func circle(_ text: String, of parameter: Parameter) throws(ParameterError) -> Value {
        let numbers = try decimals(
            text,
            [-90...90, -180...180, 0...Parameter.maximumKilometres],
            of: parameter,
            "latitude and longitude in degrees, and kilometres"
        )
        return .circle(Circle(latitude: numbers[0], longitude: numbers[1], kilometres: numbers[2]))
    }

    static func interval(_ text: String, of parameter: Parameter) throws(ParameterError) -> Value {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard ends.count <= 2 else {
            throw error(.invalidValue, text, of: parameter, "\(parameter.name) takes at most two dates.")
        }
        if ends.count == 1 {
            let (first, last) = try day(text, text, of: parameter)
            return .interval(first, last)
        }
        let isOpen = ends.map { $0 == ".." || $0.isEmpty }
        let first = isOpen[0] ? nil : try day(ends[0], text, of: parameter).first
        let last = isOpen[1] ? nil : try day(ends[1], text, of: parameter).last
        if let first, let last, first > last {
            throw error(
                .invalidValue,
                text,
                of: parameter,
                "The start of \(parameter.name), \(first), lies behind its end, \(last)."
            )
        }
        return .interval(first, last)
    }

    private static func day(
        _ end: String,
        _ text: String,
        of parameter: Parameter
    ) throws(ParameterError) -> (first: CalendarDate, last: CalendarDate) {
        guard let days = DateText.days(end) else {
            let reason =
                "\(Problem.echoed(end)) in \(parameter.name) is no existing date: YYYY, YYYY-MM, YYYY-MM-DD, "
                + "RFC 3339 or .. for an open end."
            throw error(.invalidValue, text, of: parameter, reason)
        }
        return days
    }
}
