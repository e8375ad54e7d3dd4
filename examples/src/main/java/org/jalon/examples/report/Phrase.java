package org.jalon.examples.report;

/** What the page itself says, whatever it reports; {@code #} stands for a number. */
enum Phrase {
    CONTENTS("Contents", "Sommaire"),
    HEADLINE("In short", "En bref"),
    THE_NUMBERS("The numbers behind this chart", "Les chiffres de ce graphique"),
    MORE_ROWS("Show all # rows", "Afficher les # lignes"),
    ROWS_LEFT_OUT("The whole table has # rows.", "Le tableau entier compte # lignes."),
    MORE_MOMENTS("Show all # moments", "Afficher les # moments"),
    NOTHING_YET("Nothing to show yet.", "Rien à montrer pour l’instant."),
    NO_SCRIPT(
            "Charts are drawn by a script, which is switched off here; the numbers below each chart are complete.",
            "Les graphiques sont dessinés par un script, désactivé ici ; les chiffres sous chaque graphique sont complets."),
    INFO("Good to know", "Bon à savoir"),
    WARNING("Beware", "Attention"),
    EVENT("Event", "Événement"),
    MILESTONE("Milestone", "Jalon"),
    BADGE("Badge", "Badge"),
    RETRACTION("Retraction", "Retrait"),
    FOOTER(
            "Written by Jalon. This page is complete in itself: it can be kept, printed or sent, and opens without network.",
            "Rédigé par Jalon. Cette page se suffit à elle-même : elle se conserve, s’imprime ou s’envoie, et s’ouvre sans réseau.");

    private final String english;
    private final String french;

    Phrase(String english, String french) {
        this.english = english;
        this.french = french;
    }

    String english() {
        return english;
    }

    String french() {
        return french;
    }
}
