import Records

/// What events from texts and parties of tables have in common.
protocol PartiedEvent {
    var actors: [ActorRole] { get }
    var recipients: [ActorRole] { get }
    var interaction: Int? { get }
}

extension Event: PartiedEvent {}
extension EventParties: PartiedEvent {}
