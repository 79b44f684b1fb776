import API
import ArgumentParser
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

            The variables SITREP_SEEDS, SITREP_HOST, SITREP_PORT and SITREP_LOOPS say the same as the flags; a flag \
            wins.

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

    func run() throws {
        let settings = try ServeSettings(
            ServeSettings.Flags(seeds: seeds, host: host, port: port, loops: loops),
            environment: Environment.current
        )
        let signals = HeldSignals([SIGHUP, SIGINT, SIGTERM])
        // Nobody reading what it prints must not end the server.
        signal(SIGPIPE, SIG_IGN)
        let lexicon = try Lexicon.embedded()
        let store = Store()
        let api = API(
            store: store,
            version: Sitrep.version,
            build: { Build.hash },
            now: { HTTPDate(secondsSinceEpoch: Int64(time(nil))) },
            placeNames: { lexicon.gazetteer.primaryNames(of: $0) }
        )
        var configuration = ServerConfiguration()
        configuration.host = settings.host
        configuration.port = settings.port
        configuration.loops = settings.loops
        let server = try Server.start(
            configuration,
            generation: { store.generation },
            answer: { api.answer(to: $0) }
        )
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        StandardStream.output.writeLine("sitrep: listening on http://\(host):\(server.port)")

        let loader = Loader(
            folder: SeedFolder(path: settings.seeds),
            extractor: Extractor(lexicon: lexicon),
            store: store,
            api: api
        )
        loader.load { error in
            StandardStream.error.writeLine("sitrep: \(error)")
            Glibc.exit(1)
        }
        while signals.next() == SIGHUP {
            loader.load { StandardStream.error.writeLine("sitrep: not loaded again: \($0)") }
        }
        server.stop()
    }
}
