import Records

/// Total orders: two records never compare equal, so a page is the same at each call.
extension Snapshot {
    static func precedes(_ left: Article, _ right: Article) -> Bool {
        if left.publicationDay != right.publicationDay {
            return latestFirst(left.publicationDay, right.publicationDay)
        }
        // Of one day: the later instant first.
        let (leftTime, rightTime) = (left.publishedAt ?? "", right.publishedAt ?? "")
        return leftTime != rightTime ? leftTime > rightTime : left.id < right.id
    }

    static func precedes(_ left: Event, _ right: Event) -> Bool {
        if left.eventDate != right.eventDate { return latestFirst(left.eventDate, right.eventDate) }
        return (left.articleID, left.trigger.start, left.id) < (
            right.articleID, right.trigger.start, right.id
        )
    }

    static func precedes(_ left: Quote, _ right: Quote) -> Bool {
        (left.articleID, left.span.start, left.id) < (right.articleID, right.span.start, right.id)
    }

    static func precedes(_ left: Place, _ right: Place) -> Bool {
        (right.mentions.count, left.name, left.id) < (left.mentions.count, right.name, right.id)
    }

    static func precedes(_ left: Actor, _ right: Actor) -> Bool {
        (right.mentions.count, left.name, left.id) < (left.mentions.count, right.name, right.id)
    }

    /// Later before earlier, unknown last.
    private static func latestFirst(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
        guard let left else { return false }
        guard let right else { return true }
        return left > right
    }
}
