/// A link as OGC API and RFC 8288 have it.
struct Link {
    /// Where it leads, an absolute path.
    let target: String
    /// What that is to the resource that holds the link.
    let relation: String
    /// Media type there.
    let type: String
    /// A name for people.
    let title: String

    init(_ target: String, _ relation: String, type: String = "application/json", _ title: String) {
        self.target = target
        self.relation = relation
        self.type = type
        self.title = title
    }
}

extension JSONWriter {
    /// Writes a member with links.
    mutating func links(_ links: [Link]) {
        list("links", links) { json, link in
            json.object { json in
                json.member("href", link.target)
                json.member("rel", link.relation)
                json.member("type", link.type)
                json.member("title", link.title)
            }
        }
    }
}
