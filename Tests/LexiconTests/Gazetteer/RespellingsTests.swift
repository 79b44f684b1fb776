import Testing

@testable import Lexicon

@Suite struct RespellingsTests {
    static let lexicon = Result { try Respellings.embedded() }

    static func spellings(of name: String) throws -> Set<String> {
        Set(try lexicon.get().spellings(of: Array(name.utf8)).map { String(decoding: $0, as: UTF8.self) })
    }

    @Test(arguments: [
        ("zerbeh", "zerbe"), ("arbin", "arbine"), ("qabu", "qabw"), ("al maabatli", "maabatli"),
        ("kyauk se", "kyaukse"),
        ("mogoke", "mogok"), ("jawad", "jawwad"), ("jawwad", "jawad"),
        ("bohdanivka", "bogdanivka"), ("ein issa", "ayn issa"), ("nashabiyeh", "nashabieh"),
    ])
    func `one letter, article or blank apart is another spelling`(name: String, other: String) throws {
        #expect(try Self.spellings(of: name).contains(other))
        #expect(try Self.spellings(of: other).contains(name))
    }

    @Test(arguments: ["", "a", " ", "zz", "\u{448}"])
    func `any key has other spellings than itself`(key: String) throws {
        #expect(try !Self.spellings(of: key).contains(key))
    }
}
