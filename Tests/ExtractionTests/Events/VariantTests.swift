import Records
import Testing

@testable import Extraction

/// A deed and its parts, to be told in many ways.
struct Deed: Sendable, CustomTestStringConvertible {
    let actor: String
    let verb: String
    let recipient: String
    let place: String
    let outcome: String
    let type: SubEventType
    let city: String

    /// What must be read however it is told, the recipient by the last word of `recipient`.
    var reading: Reading {
        Reading(
            type: type,
            actor: actor,
            recipient: String(recipient.split(separator: " ").last ?? ""),
            city: city
        )
    }

    struct Reading: Equatable, Sendable {
        let type: SubEventType?
        let actor: String
        let recipient: String
        let city: String?
        var day = "2031-03-10"
    }

    var testDescription: String { "\(actor) \(verb)" }

    static let all = [
        Deed(
            actor: "gunmen",
            verb: "opened fire on",
            recipient: "worshippers",
            place: "a mosque in Kano",
            outcome: ", killing nine people and wounding six",
            type: .attack,
            city: "Kano"
        ),
        Deed(
            actor: "rebels",
            verb: "attacked",
            recipient: "soldiers",
            place: "a base near Goma",
            outcome: ", killing twelve",
            type: .armedClash,
            city: "Goma"
        ),
        Deed(
            actor: "militants",
            verb: "ambushed",
            recipient: "a convoy of soldiers",
            place: "a road near Maiduguri",
            outcome: ", killing seven soldiers",
            type: .armedClash,
            city: "Maiduguri"
        ),
        Deed(
            actor: "gunmen",
            verb: "abducted",
            recipient: "thirty pupils",
            place: "a school in Kaduna",
            outcome: "",
            type: .abduction,
            city: "Kaduna"
        ),
        Deed(
            actor: "insurgents",
            verb: "shelled",
            recipient: "villagers",
            place: "a market in Aleppo",
            outcome: ", killing four",
            type: .shelling,
            city: "Aleppo"
        ),
    ]
}

/// What is said around a deed must not change what is read of it.
@Suite struct VariantTests {
    private static let subjects = [
        "@", "the @", "at least 20 @", "at least a dozen @", "more than 30 @", "up to 40 @", "some 25 @",
        "as many as 50 @", "no fewer than 12 @", "an estimated 60 @", "dozens of @", "hundreds of @",
        "a group of @", "two groups of @", "a large number of @", "half a dozen @", "three @", "twenty @",
        "@ in uniform", "@ from a nearby town", "@ who arrived on motorcycles",
        "@ believed to be from the north",
    ]
    private static let frames = [
        "%s %v %o at %p on Monday%x.", "%s on Monday %v %o at %p%x.", "On Monday, %s %v %o at %p%x.",
        "On Monday %s %v %o at %p%x.",
        "%s %v %o at %p on Monday%x, police said.", "Police said %s %v %o at %p on Monday%x.",
        "The governor said that %s %v %o at %p on Monday%x.",
        "According to the Red Cross, %s %v %o at %p on Monday%x.",
        "%s %v %o at %p on Monday%x, according to local media.", "At %p, %s %v %o on Monday%x.",
        "Officials in the capital confirmed that %s %v %o at %p on Monday%x.",
        "Early on Monday morning, %s %v %o at %p%x.", "On 10 March 2031, %s %v %o at %p%x.",
        "On March 10, %s %v %o at %p%x.",
    ]
    /// Around a subject of one word only: what stands between them is long enough already.
    private static let asides = [
        "%s, some of them masked, %v %o at %p on Monday%x.", "%s riding motorcycles %v %o at %p on Monday%x.",
        "%s reportedly %v %o at %p on Monday%x.", "%s also %v %o at %p on Monday%x.",
        "%s had %v %o at %p on Monday%x.",
        "Panic broke out when %s %v %o at %p on Monday%x.",
        "Residents fled after %s %v %o at %p on Monday%x.",
        "%s — whose motive is unclear — %v %o at %p on Monday%x.",
        "%s (about whom little is known) %v %o at %p on Monday%x.", "It was on Monday that %s %v %o at %p%x.",
    ]

    @Test(arguments: Deed.all)
    func `who acts is found behind any number, group or description`(_ deed: Deed) throws {
        for frame in Self.frames {
            for subject in Self.subjects { try expect(deed, subject, frame) }
        }
    }

    @Test(arguments: Deed.all)
    func `adverbs, asides and conjunctions change nothing`(_ deed: Deed) throws {
        for frame in Self.asides { try expect(deed, "@", frame) }
    }

    private func expect(_ deed: Deed, _ subject: String, _ frame: String) throws {
        let text = Self.told(deed, subject, frame)
        let found = try events(in: text, published: "2031-03-11")
            .filter { $0.subEventType == deed.type }
            .map { event in
                Deed.Reading(
                    type: event.subEventType,
                    actor: event.actors.first?.name.split(separator: " ").last.map(String.init) ?? "",
                    recipient: event.recipients.first?.name.split(separator: " ").last.map(String.init) ?? "",
                    city: event.city,
                    day: event.eventDate?.description ?? ""
                )
            }
        #expect(found == [deed.reading], "\(text)")
    }

    /// The words of a deed in a frame, with a capital at the beginning.
    private static func told(_ deed: Deed, _ subject: String, _ frame: String) -> String {
        let said = subject.split(separator: "@", omittingEmptySubsequences: false).joined(
            separator: deed.actor
        )
        let parts = ["%s": said, "%v": deed.verb, "%o": deed.recipient, "%p": deed.place, "%x": deed.outcome]
        let text = parts.reduce(frame) { text, part in
            text.split(separator: part.key, omittingEmptySubsequences: false).joined(separator: part.value)
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
