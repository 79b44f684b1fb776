// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 mode, no warnings, imports that say what they need.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "sitrep",
    products: [.executable(name: "sitrep", targets: ["sitrep"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Tests only: reads openapi.yaml.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // What we publish.
        .target(name: "Records", swiftSettings: strict),

        // Text to records.
        .target(name: "CLexiconData", exclude: ["data"]),
        .target(name: "Lexicon", dependencies: ["CLexiconData"], swiftSettings: strict),
        .target(name: "CSHA256"),
        .target(name: "Extraction", dependencies: ["CSHA256", "Lexicon", "Records"], swiftSettings: strict),

        // Tables to records.
        .target(name: "EventTables", dependencies: ["Records"], swiftSettings: strict),

        // Records to answers.
        .target(name: "Store", dependencies: ["Records"], swiftSettings: strict),
        .target(name: "HTTP", swiftSettings: strict),
        .target(name: "COpenAPI", exclude: ["openapi.json"]),
        .target(name: "CReference", exclude: ["data"]),
        .target(
            name: "API",
            dependencies: ["COpenAPI", "CReference", "HTTP", "Records", "Store"],
            swiftSettings: strict
        ),

        // Answers to sockets.
        .target(name: "CLinux"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Transport", dependencies: ["CLinux", "CZlib", "HTTP"], swiftSettings: strict),

        // The one that knows everyone.
        .executableTarget(
            name: "sitrep",
            dependencies: [
                "API", "CLinux", "CZlib", "EventTables", "Extraction", "HTTP", "Lexicon", "Records", "Store",
                "Transport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        // What it costs: `make bench`.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "API", "CLinux", "EventTables", "Extraction", "HTTP", "Lexicon", "Records", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        .testTarget(name: "RecordsTests", dependencies: ["Records"], swiftSettings: strict),
        .testTarget(name: "LexiconTests", dependencies: ["Lexicon"], swiftSettings: strict),
        .testTarget(
            name: "ExtractionTests",
            dependencies: ["CSHA256", "Extraction", "Lexicon", "Records", "SpanAudit"],
            swiftSettings: strict
        ),
        .target(
            name: "SpanAudit",
            dependencies: ["Records"],
            path: "Tests/SpanAudit",
            swiftSettings: strict
        ),
        .target(
            name: "SampleRecords",
            dependencies: ["Records"],
            path: "Tests/SampleRecords",
            swiftSettings: strict
        ),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Records", "SampleRecords", "Store"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "EventTablesTests",
            dependencies: ["EventTables", "Records"],
            swiftSettings: strict
        ),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP"], swiftSettings: strict),
        .testTarget(
            name: "APITests",
            dependencies: [
                "API", "HTTP", "Records", "SampleRecords", "Store", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TransportTests",
            dependencies: ["CZlib", "HTTP", "Transport"],
            swiftSettings: strict
        ),
        .target(name: "TemporaryFolders", path: "Tests/TemporaryFolders", swiftSettings: strict),
        .testTarget(
            name: "SitrepTests",
            dependencies: ["Extraction", "Lexicon", "Records", "TemporaryFolders", "sitrep", "Transport"],
            swiftSettings: strict
        ),
        .systemLibrary(
            name: "CCurl",
            path: "Tests/CCurl",
            pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]
        ),
        .testTarget(
            name: "IntegrationTests",
            dependencies: ["CCurl", "TemporaryFolders", "sitrep"],
            exclude: ["Corpus"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzers link libFuzzer, which only a build of its own has: scripts/fuzz.
if Context.environment["SITREP_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/CLibFuzzer"),
        .executableTarget(
            name: "FuzzExtraction",
            dependencies: ["API", "CLibFuzzer", "Extraction", "Lexicon", "SpanAudit"],
            path: "Tests/FuzzExtraction",
            swiftSettings: strict
        ),
    ]
}
