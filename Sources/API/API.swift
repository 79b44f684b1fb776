import Dispatch
public import HTTP
public import Records
public import Store
import Synchronization

/// The resources over HTTP: takes a request, gives the answer.
///
/// It keeps no request and may be used from any thread.
public final class API: Sendable {
    /// Version of the contract; it changes when a client has to change.
    static let contractVersion = "1"
    /// What the licences of the data ask to be said.
    static let attribution =
        "Contains data from GeoNames (geonames.org), CC BY 4.0, modified. "
        + "Contains data from Unicode CLDR, © Unicode, Inc."

    /// Everything that can be asked for.
    public static let endpoints: [Endpoint] =
        Endpoint.service + Endpoint.articles + Endpoint.articleParts + Endpoint.events + [.explain]
        + Endpoint.quotes + Endpoint.mentioned + [.changes] + Endpoint.data + Endpoint.codes
        + Endpoint.features

    /// How events and quotes are served, but for the numbers of their changes.
    public static let servedRecords = ServedRecords(
        event: { event, article in
            var json = JSONWriter()
            json.event(event, of: article)
            return json.bytes
        },
        quote: { quote, article in
            var json = JSONWriter()
            json.quote(quote, of: article)
            return json.bytes
        }
    )

    private let store: Store
    private let service: Service
    private let editions = Mutex(Editions())
    private let waiters = Waiters()
    /// Do what would hold up the event loops.
    private let briefWork = DispatchQueue(label: "sitrep.work.brief", qos: .utility)
    private let longWork = DispatchQueue(label: "sitrep.work.long", qos: .utility)
    private let now: @Sendable () -> HTTPDate

    /// An API over the snapshots of `store`.
    ///
    /// - Parameters:
    ///   - store: Where the current snapshot is; without one, answers say that it is loading.
    ///   - version: Version of the program, as in the service description.
    ///   - build: What tells this build of the program from others of the version.
    ///   - rejected: What might have given a value of an event and did not, for its explanation.
    ///   - now: Tells the time at which data are loaded, for `Last-Modified`.
    ///   - placeNames: The primary names of the places and countries that the gazetteer knows by a name, in any
    ///     spelling; empty for an unknown name. With them `city=Kiev` finds an event whose text says Kyiv, and a
    ///     known place without events is no slip that needs a warning.
    public init(
        store: Store,
        version: String,
        build: @escaping @Sendable () -> String = { "" },
        rejected: @escaping @Sendable (Event, Article) -> [RejectedCandidate] = { _, _ in [] },
        now: @escaping @Sendable () -> HTTPDate,
        placeNames: @escaping @Sendable (String) -> [String] = { _ in [] }
    ) {
        self.store = store
        self.now = now
        service = Service(version: version, build: build, rejected: rejected, placeNames: placeNames)
    }

    /// Serves `snapshot` from now on, and answers whoever waits for a change.
    ///
    /// Its records are written before, so that no request has to wait for that.
    public func publish(_ snapshot: Snapshot) {
        let edition = newEdition(of: snapshot)
        editions.withLock { $0.upcoming = edition }
        store.publish(snapshot)
        // What is replaced is let go of on this thread: to free all of its records would hold up an event loop.
        withExtendedLifetime(editions.withLock { $0.replace(by: snapshot) }) {}
        waiters.wake()
    }

    /// The answer to `request`, or the promise of one; never fails, whatever the request.
    ///
    /// What takes long is done beside the event loops, brief and long work each one after the other, so that it leaves them a core.
    public func answer(to request: Request) -> Answer {
        if let edition = edition(), let poll = LongPoll(request, of: edition) {
            return .later(response(to: request, of: poll, edition))
        }
        do throws(Problem) {
            switch try step(request) {
            case .response(let response): return .response(response)
            case .work(let effort, let work): return .later(response(of: work, effort, request.id))
            }
        } catch {
            return .response(refusal(error, request.id))
        }
    }

    /// The answer to `request`, however long it takes; never fails, whatever the request.
    ///
    /// For HEAD it is the answer that GET would have.
    public func respond(to request: Request) -> Response {
        do throws(Problem) {
            switch try step(request) {
            case .response(let response): return response
            case .work(_, let work): return try work()
            }
        } catch {
            return refusal(error, request.id)
        }
    }

    private func refusal(_ problem: Problem, _ id: RequestID) -> Response {
        var response = Response(problem: problem, instance: id.text)
        if let version = store.snapshot?.version { response.fields.add("X-Dataset-Version", version) }
        return response
    }

    // MARK: Late answers

    /// The answer to a long poll: as soon as something is published, or when its time is over.
    private func response(to request: Request, of poll: LongPoll, _ edition: Edition) -> LateResponse {
        let late = LateResponse(within: poll.seconds, endsEarly: true) { self.respond(to: request) }
        let number = waiters.add { late.complete(self.respond(to: request)) }
        late.onCancel { self.waiters.remove(number) }
        // What was published since the edition was taken has woken nobody.
        if store.snapshot !== edition.snapshot { waiters.remove(number)?() }
        return late
    }

    /// Seconds that somebody waits for long work before the server says that it has too much of it.
    private static let patience = 30.0

    private func response(of work: @escaping Work, _ effort: Effort, _ id: RequestID) -> LateResponse {
        let late = LateResponse(within: Self.patience) {
            self.refusal(Problem(.serviceUnavailable, .busy, "Others ask for much as well; ask again."), id)
        }
        let queue =
            switch effort {
            case .brief: briefWork
            case .long: longWork
            }
        queue.async {
            guard !late.isOver else { return }
            do throws(Problem) {
                late.complete(try work())
            } catch {
                late.complete(self.refusal(error, id))
            }
        }
        return late
    }

    // MARK: Answers

    private typealias Work = @Sendable () throws(Problem) -> Response

    /// A response, or the work that makes one.
    private enum Step {
        case response(Response)
        case work(Effort, Work)
    }

    private func step(_ request: Request) throws(Problem) -> Step {
        let edition = edition()
        let target = AnswerCache.Target(path: request.path, query: request.query)
        let isRead = request.method == .get || request.method == .head
        if isRead, Self.acceptsAnything(request),
            let answer = edition?.answers.withLock({ $0.answer(to: target) })
        {
            return .response(answer)
        }
        let route: Route
        let pathArguments: [String]
        let base = BasePath(of: request.path)
        switch Self.router.match(base.relative(request)) {
        case .route(let index, let parameters): (route, pathArguments) = (Self.routes[index], parameters)
        case .none: throw .nothing(at: request.path, below: base)
        case .response(var response):
            if let location = response.fields["Location"] {
                response.fields.set("Location", base.link(location))
            }
            switch response.status {
            case .methodNotAllowed:
                throw Problem(.methodNotAllowed, .methodNotAllowed, "The data are read only; use GET.")
            case .badRequest:
                throw Problem(.badRequest, .malformedPath, "A part of the path cannot be decoded.")
            default:
                response.addCommonFields()
                return .response(response)
            }
        }
        if case .data = route.endpoint.content, edition == nil { throw .loading }
        let arguments = try Arguments(request.query ?? [], of: route.endpoint)
        let choice = try route.format(for: arguments, request)
        let isKept = !choice.isByAccept || Self.acceptsAnything(request)
        // The same question in other words has the same answer.
        let normal = AnswerCache.Target(path: request.path, query: Array(arguments.query().utf8.dropFirst()))
        if isKept, let answer = edition?.answers.withLock({ $0.answer(to: normal, alsoFor: target) }) {
            return .response(answer)
        }
        let finish: @Sendable (Representation) -> Response = { representation in
            var response = Response(representation, of: route.endpoint, from: edition)
            // What the path or the query decides is not for `Accept` to refuse.
            response.isNegotiated = !choice.isByAccept
            response.isRepeatable = edition != nil && response.body.count <= Self.longestRepeated
            if isKept { edition?.answers.withLock { $0.keep(response, for: normal, and: target) } }
            return response
        }
        switch (route.endpoint.content, edition) {
        case (.fixed(let content), _): return .response(finish(Representation(content)))
        case (.data, nil): throw .loading
        case (.data(let content), let edition?):
            try arguments.checkVersion(edition.snapshot.version)
            let call = Call(
                edition: edition,
                base: base,
                pathArguments: pathArguments,
                arguments: arguments,
                knownChange: try arguments.knownChange(of: edition.timeline),
                service: service,
                path: String(decoding: request.path, as: UTF8.self),
                format: choice.format
            )
            switch try content(call) {
            case .now(let representation): return .response(finish(representation))
            case .later(let effort, let work):
                return .work(effort) { () throws(Problem) in
                    // Many may have asked the same while the first answer was made.
                    if isKept, let answer = edition.answers.withLock({ $0.answer(to: normal) }) {
                        return answer
                    }
                    return finish(try work())
                }
            }
        }
    }

    /// Octets of an answer that event loops may keep beside this API: each keeps some hundreds.
    private static let longestRepeated = 128 << 10

    /// Whether no media type can be wrong, as curl and scripts ask.
    private static func acceptsAnything(_ request: Request) -> Bool {
        !request.fields.contains("Accept") || request.fields["Accept"] == "*/*"
    }

    private static let routes = endpoints.map { Route($0) } + endpoints.flatMap(Route.suffixed)
    private static let router = Router(routes.map { .init($0.path) })

    // MARK: State

    /// The edition that is served and the one that was prepared to follow it.
    private struct Editions {
        var current: Edition?
        var upcoming: Edition?
        private var replaced: Edition?

        /// The edition of `snapshot`, if its records are written.
        mutating func edition(of snapshot: Snapshot) -> Edition? {
            if let upcoming, upcoming.snapshot === snapshot {
                replaced = current
                current = upcoming
                self.upcoming = nil
            }
            return current?.snapshot === snapshot ? current : nil
        }

        /// Makes the edition of `snapshot` the current one, if no request has done so yet.
        ///
        /// - Returns: the one before.
        mutating func replace(by snapshot: Snapshot) -> Edition? {
            _ = edition(of: snapshot)
            defer { replaced = nil }
            return replaced
        }
    }

    /// The current snapshot with its records written; null while loading.
    private func edition() -> Edition? {
        guard let snapshot = store.snapshot else { return nil }
        if let edition = editions.withLock({ $0.edition(of: snapshot) }) { return edition }
        // Outside the lock: other requests go on meanwhile.
        let edition = newEdition(of: snapshot)
        editions.withLock { $0.current = edition }
        return edition
    }

    /// Writes the records of `snapshot`; the same data read again keep their time.
    private func newEdition(of snapshot: Snapshot) -> Edition {
        let latest = editions.withLock { $0.upcoming ?? $0.current }
        let isSame = latest?.snapshot.version == snapshot.version
        return Edition(
            snapshot,
            loaded: isSame ? latest?.loaded ?? now() : now(),
            after: snapshot.changes.isFirst ? nil : latest
        )
    }
}
