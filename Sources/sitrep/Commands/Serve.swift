import API
import ArgumentParser
import Dispatch
import EventTables
import Extraction
import Glibc
import HTTP
import Lexicon
import Store
import Transport

/// Loads a folder of seeds and serves what was read from it.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the seeds and answer requests over HTTP.",
        discussion: """
            Prints the address it listens on and a line for each load. /readyz answers 503 until the first load is \
            done. SIGHUP reads the seeds again, SIGTERM and SIGINT finish the answers under way and end.

            A second SIGTERM or SIGINT ends at once. SIGUSR1 prints the longest turn of an event loop.

            The variables SITREP_SEEDS, SITREP_HEADER_TIMEOUT and so on say the same as the flags; a flag wins.

              sitrep serve
              sitrep serve --seeds /data/articles --host 0.0.0.0 --port 80
            """
    )

    @Option(help: ArgumentHelp("Folder of the seeds (default: seeds).", valueName: "dir"))
    var seeds: String?

    @Option(
        help: ArgumentHelp("IPv4 or IPv6 address to listen on (default: 127.0.0.1).", valueName: "address")
    )
    var host: String?

    @Option(help: "Port to listen on; 0 picks a free one (default: 8080).")
    var port: UInt16?

    @Option(help: "Event loops; 0 is one for each core (default: 0).")
    var loops: Int?

    @Option(
        help: ArgumentHelp(
            "What to listen on instead of --host and --port: ADDRESS:PORT, [ADDRESS]:PORT or unix:PATH.",
            valueName: "address"
        )
    )
    var listen: String?

    @Option(help: ArgumentHelp("Time for the head of a request (default: 10).", valueName: "seconds"))
    var headerTimeout: Double?

    @Option(help: ArgumentHelp("Time between requests of a connection (default: 60).", valueName: "seconds"))
    var idleTimeout: Double?

    @Option(
        help: ArgumentHelp("Time to finish answers after SIGTERM (default: 10).", valueName: "seconds")
    )
    var drainTimeout: Double?

    @Option(help: "Connections at a time (default: 20000).")
    var maxConnections: Int?

    @Option(help: "Connections at a time from one address; 0 is no limit (default: 0).")
    var maxConnectionsPerAddress: Int?

    @Option(help: ArgumentHelp("File for the number of the process; removed at the end.", valueName: "file"))
    var pidFile: String?

    func run() throws {
        let settings = try ServeSettings(
            ServeSettings.Flags(
                seeds: seeds,
                host: host,
                port: port,
                loops: loops,
                listen: listen,
                headerTimeout: headerTimeout,
                idleTimeout: idleTimeout,
                drainTimeout: drainTimeout,
                maximumConnections: maxConnections,
                maximumConnectionsPerAddress: maxConnectionsPerAddress,
                pidFile: pidFile
            ),
            environment: Environment.current
        )
        let signals = HeldSignals([SIGHUP, SIGINT, SIGTERM, SIGUSR1])
        // Nobody reading what it prints must not end the server.
        signal(SIGPIPE, SIG_IGN)
        let lexicon = try Lexicon.embedded()
        let store = Store()
        let extractor = Extractor(lexicon: lexicon)
        let api = API(
            store: store,
            version: Sitrep.version,
            build: { Build.hash },
            rejected: { Explainer(extractor: extractor).rejected(for: $0, of: $1) },
            now: { HTTPDate(secondsSinceEpoch: Int64(time(nil))) },
            placeNames: { lexicon.gazetteer.primaryNames(of: $0) }
        )
        let server = try Server.start(
            settings.configuration,
            generation: { store.generation },
            answer: { api.answer(to: $0) }
        )
        StandardStream.output.writeLine("sitrep: listening on \(settings.address(port: server.port))")
        let pidFile = try settings.pidFile.map { try PIDFile(path: $0) }

        let loader = Loader(
            folder: SeedFolder(path: settings.seeds),
            extractor: extractor,
            reader: TableReader(places: lexicon.gazetteer.placeLookup),
            store: store,
            api: api
        )
        loader.load { error in
            StandardStream.error.writeLine("sitrep: \(error)")
            Glibc.exit(1)
        }
        while true {
            switch signals.next() {
            case SIGHUP: loader.load { StandardStream.error.writeLine("sitrep: not loaded again: \($0)") }
            case SIGUSR1: Self.report(server)
            default: Self.stop(server, pidFile, signals)
            }
        }
    }

    /// Says how long a loop was busy without looking up.
    private static func report(_ server: Server) {
        let tenths = Int(server.longestTurn * 10_000)
        StandardStream.output.writeLine("sitrep: longest turn of a loop: \(tenths / 10).\(tenths % 10) ms")
    }

    /// Ends the process when the answers under way are finished, or at once when another signal says so.
    private static func stop(_ server: Server, _ pidFile: PIDFile?, _ signals: HeldSignals) -> Never {
        DispatchQueue.global().async {
            server.stop()
            report(server)
            pidFile?.remove()
            Glibc.exit(0)
        }
        while true {
            switch signals.next() {
            case SIGINT, SIGTERM:
                pidFile?.remove()
                // Without a farewell: whoever asks twice does not want to wait.
                _exit(1)
            default: continue
            }
        }
    }
}
