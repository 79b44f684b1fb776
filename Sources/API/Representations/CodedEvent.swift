import Records

/// What events from texts and events from tables have in common of their codes.
protocol CodedEvent {
    var eventClass: EventClass { get }
    var disorderTypes: [String] { get }
    var eventType: EventType? { get }
    var subEventType: SubEventType? { get }
    /// All sub-event types that were met, the one that counts among them.
    var tactics: [SubEventType] { get }
    var ploverType: PloverType { get }
    var ploverModes: [String] { get }
    var contexts: [String] { get }
    var goldstein: Double? { get }
    var cameoCode: String? { get }
}

extension Event: CodedEvent {}
extension EventCoding: CodedEvent {
    var tactics: [SubEventType] { subEventType.map { [$0] } ?? [] }
}
