/// Invented articles, each with much that the event rules read; no place, person or day of them made news.
enum InventedTexts {
    static let all = [bombing, barrage, protests, summit]

    static let bombing = """
        Car Bomb Kills Nine Outside Bakery in Mosul
        By Lucia Ferrante
        MOSUL, Iraq (AP) — A car bomb exploded outside a bakery in the city of Mosul on Sunday, killing nine people, \
        including two children, and wounding at least 23, police said.

        Four of the dead were guards, Nineveh Governor Hadi Saleh told reporters. “They parked a truck full of \
        explosives beside the market,” he said. “It was an attack on everybody.”

        No group claimed responsibility for the bombing. Hours later, gunmen kidnapped two engineers near Tal Afar, \
        about 60 km west of the city. They were freed unharmed on Monday after a shootout in which one of the gunmen \
        was killed and two soldiers were injured.

        Two years ago, a mine on the same road killed four farmers.
        """

    static let barrage = """
        Dozens Hurt as Missiles and Drones Hit Three Cities
        Ruritanian forces fired at least 30 missiles and 12 drones at Kharkiv, Sumy and Odesa between Tuesday night \
        and Wednesday morning, Ukraine’s air force said. Air defences shot down nine drones.

        The death toll in Kharkiv’s Saltivka district rose to 14, with 60 others injured. A 34-year-old teacher was \
        killed in Sumy. Shelling near Kherson hit a hospital, but no one was hurt.

        The army said the strikes targeted military bases. “If it was a depot, we will strike it again,” Gen. Ivo \
        Marek told Radio Strelsau.

        In 2009, dozens of people were killed when rebels captured the town of Zenda.
        """

    static let protests = """
        PROTESTS SPREAD AFTER SHOOTING IN NAIROBI
        NAIROBI – Thousands of people marched in Nairobi on Friday against the police, who shot dead a student, 19, \
        on Tuesday. Protesters threw stones at a bank; police fired tear gas and arrested 25 of them.

        "They shot at us," said Rosa Campo, 52. "We had nothing but flags!"

        The interior ministry denied that live rounds were used and accused the opposition of burning down three \
        houses. Opposition leader Amina Otieno called on the government to release the students and said more \
        rallies were planned for Monday.
        """

    static let summit = """
        Norway and Sweden Sign Treaty Despite Doubts
        OSLO, March 10, 2031 (Reuters) - Norwegian Foreign Minister Ingrid Lund said on Monday that Norway was open to \
        talks with Chile, after meeting Swedish Prime Minister Oskar Falk in the city of Oslo.

        Lund praised Falk, condemned the shelling of Goma by rebels, and urged Chile to send aid. Falk, who cut short \
        a trip to Peru, is set to visit Mali on Thursday. He said stronger sanctions were needed.

        “We’ll see,” Lund wrote on X. “Nobody — not even Oskar! — knows… the ball’s in their court.”
        """
}
