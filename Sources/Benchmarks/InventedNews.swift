import Extraction

/// News made up for measuring: every kind of thing that extraction looks for, often.
enum InventedNews {
    /// Texts of about 5 KB, as agencies send them; `bytes` of them together.
    static func seeds(bytes: Int) -> [Seed] {
        (0..<max(1, bytes / 5_000)).map { seed(bytes: 5_000, from: $0) }
    }

    /// One text of at least `bytes`, its paragraphs beginning with the one numbered `first`.
    static func seed(bytes: Int, from first: Int = 0) -> Seed {
        var text = "Envoys meet as shelling goes on in the port of Odesa\n\nKYIV, March 4 (Reuters) —"
        var number = first
        while text.utf8.count < bytes {
            text += " " + paragraphs[number % paragraphs.count] + "\n\n"
            number += 1
        }
        return Seed(fileName: "\(first).txt", octets: Array(text.utf8))
    }

    private static let paragraphs = [
        """
        At least 12 people were killed and 30 wounded on Tuesday when a missile struck a market in the \
        eastern town of Kramatorsk, the regional governor said. Rescuers were still looking for survivors late \
        in the evening.
        """,
        """
        “We shall rebuild the bridge before the winter comes,” Foreign Minister Elena Sorel told reporters in \
        Geneva on Wednesday. She said that talks with the neighbouring states would go on next week.
        """,
        """
        The army denied the report. According to a spokesman, no aircraft had been in the air that night, and \
        the fire near the airport of Aleppo was caused by a fault in a depot.
        """,
        """
        Thousands of protesters marched through the capital, Nairobi, for the third day in a row; police fired \
        tear gas and arrested about forty of them. “Nobody asked us,” said Amina Odhiambo, a teacher.
        """,
        """
        Rebels took the village after two days of fighting, the Defence Ministry of Mali confirmed. Between \
        five and seven soldiers died, it added, while the attackers lost “many more”.
        """,
        """
        France and Germany condemned the attack and called on both sides to keep the truce of 17 February 2023. \
        President Marta Lindqvist is expected to visit Ankara in early May, her office announced.
        """,
        """
        Prices of bread and fuel have doubled since last summer. Many of the farmers in the valley, who once \
        sold their wheat abroad, now keep what they grow, and the mill by the river stands still.
        """,
    ]
}
