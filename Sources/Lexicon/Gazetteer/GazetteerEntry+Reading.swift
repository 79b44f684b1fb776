extension GazetteerEntry {
    /// Reads the figures of the line that `key` points to.
    init(_ key: PlaceKey, in bytes: UnsafeBufferPointer<UInt8>) {
        var cursor = FieldCursor(bytes, line: Int(key.line))
        self.key = key
        self.bytes = bytes
        switch key.kind {
        case .country:
            country = PlaceCode(cursor.next())
            admin1 = nil
            cursor.skip(6)
            latitude = cursor.degrees()
            longitude = cursor.degrees()
            population = cursor.integer() ?? 0
            cursor.skip(4)
            geonameID = cursor.integer() ?? 0
            parentID = nil
            isSection = false
            isCapital = false
        case .region:
            cursor.skip(3)
            country = PlaceCode(cursor.next())
            latitude = cursor.degrees()
            longitude = cursor.degrees()
            cursor.skip(2)
            let divisions = cursor.next()
            // A region of several divisions lies in none of them.
            admin1 = divisions.contains(0x7C) ? nil : PlaceCode(divisions)
            population = 0
            geonameID = 0
            parentID = cursor.integer()
            isSection = false
            isCapital = false
        case .admin1:
            let code = PlaceCode(cursor.next())
            country = code?.country
            admin1 = code
            cursor.skip(2)
            geonameID = cursor.integer() ?? 0
            cursor.skip(1)
            latitude = cursor.degrees()
            longitude = cursor.degrees()
            population = 0
            parentID = nil
            isSection = false
            isCapital = false
        case .admin2:
            let code = cursor.next()
            let points = code.indices.filter { code[$0] == 0x2E }
            admin1 = points.count > 1 ? PlaceCode(code[..<points[1]]) : nil
            country = admin1?.country
            cursor.skip(1)
            latitude = cursor.degrees()
            longitude = cursor.degrees()
            population = cursor.integer() ?? 0
            geonameID = 0
            parentID = nil
            isSection = false
            isCapital = false
        case .place:
            geonameID = cursor.integer() ?? 0
            cursor.skip(1)
            latitude = cursor.degrees()
            longitude = cursor.degrees()
            let country = cursor.next()
            let division = cursor.next()
            self.country = PlaceCode(country)
            admin1 = division.isEmpty ? nil : PlaceCode(country: country, division: division)
            cursor.skip(1)
            isCapital = cursor.next().elementsEqual("PPLC".utf8)
            population = cursor.integer() ?? 0
            cursor.skip(1)
            parentID = cursor.integer()
            isSection = cursor.next().first == UInt8(ascii: "S")
        }
    }
}
