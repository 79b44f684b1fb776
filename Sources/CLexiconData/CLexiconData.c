// The lexicon files as bytes in the binary.
//
// `#embed` is C23; clang has it as an extension in every mode. The arrays stay behind functions because the
// Swift importer would otherwise import each as a tuple of millions of elements.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CLexiconData.h"

static const uint8_t gazetteer_admin1[] = {
#embed "data/gazetteer/admin1.tsv"
};
static const uint8_t gazetteer_admin2[] = {
#embed "data/gazetteer/admin2.tsv"
};
static const uint8_t gazetteer_countries[] = {
#embed "data/gazetteer/countries.tsv"
};
static const uint8_t gazetteer_fold[] = {
#embed "data/gazetteer/fold.tsv"
};
static const uint8_t gazetteer_names[] = {
#embed "data/gazetteer/names.tsv"
};
static const uint8_t gazetteer_places[] = {
#embed "data/gazetteer/places.tsv"
};
static const uint8_t gazetteer_regions[] = {
#embed "data/gazetteer/regions.tsv"
};
static const uint8_t gazetteer_stopnames[] = {
#embed "data/gazetteer/stopnames.tsv"
};
static const uint8_t actors_armed_groups[] = {
#embed "data/actors/armed_groups.tsv"
};
static const uint8_t actors_generic_actors[] = {
#embed "data/actors/generic_actors.tsv"
};
static const uint8_t actors_gov_bodies[] = {
#embed "data/actors/gov_bodies.tsv"
};
static const uint8_t actors_media[] = {
#embed "data/actors/media.tsv"
};
static const uint8_t actors_orgs[] = {
#embed "data/actors/orgs.tsv"
};
static const uint8_t actors_platforms[] = {
#embed "data/actors/platforms.tsv"
};
static const uint8_t actors_states[] = {
#embed "data/actors/states.tsv"
};
static const uint8_t actors_titles[] = {
#embed "data/actors/titles.tsv"
};
static const uint8_t lexicon_approximators[] = {
#embed "data/lexicon/approximators.tsv"
};
static const uint8_t lexicon_attribution_phrases[] = {
#embed "data/lexicon/attribution_phrases.tsv"
};
static const uint8_t lexicon_casualty_patterns[] = {
#embed "data/lexicon/casualty_patterns.tsv"
};
static const uint8_t lexicon_casualty_terms[] = {
#embed "data/lexicon/casualty_terms.tsv"
};
static const uint8_t lexicon_tense_cues[] = {
#embed "data/lexicon/tense_cues.tsv"
};
static const uint8_t lexicon_time_words[] = {
#embed "data/lexicon/time_words.tsv"
};
static const uint8_t lexicon_event_types[] = {
#embed "data/lexicon/event_types.tsv"
};
static const uint8_t lexicon_event_verbs[] = {
#embed "data/lexicon/event_verbs.tsv"
};
static const uint8_t lexicon_holidays[] = {
#embed "data/lexicon/holidays.tsv"
};
static const uint8_t lexicon_modality[] = {
#embed "data/lexicon/modality.tsv"
};
static const uint8_t lexicon_months[] = {
#embed "data/lexicon/months.tsv"
};
static const uint8_t lexicon_numbers[] = {
#embed "data/lexicon/numbers.tsv"
};
static const uint8_t lexicon_place_cues[] = {
#embed "data/lexicon/place_cues.tsv"
};
static const uint8_t lexicon_reporting_verbs[] = {
#embed "data/lexicon/reporting_verbs.tsv"
};
static const uint8_t lexicon_targets[] = {
#embed "data/lexicon/targets.tsv"
};
static const uint8_t lexicon_weapons[] = {
#embed "data/lexicon/weapons.tsv"
};
static const uint8_t lexicon_word_classes[] = {
#embed "data/lexicon/word_classes.tsv"
};

static const SitrepLexiconFile files[] = {
    {"gazetteer/admin1", gazetteer_admin1, sizeof gazetteer_admin1},
    {"gazetteer/admin2", gazetteer_admin2, sizeof gazetteer_admin2},
    {"gazetteer/countries", gazetteer_countries, sizeof gazetteer_countries},
    {"gazetteer/fold", gazetteer_fold, sizeof gazetteer_fold},
    {"gazetteer/names", gazetteer_names, sizeof gazetteer_names},
    {"gazetteer/places", gazetteer_places, sizeof gazetteer_places},
    {"gazetteer/regions", gazetteer_regions, sizeof gazetteer_regions},
    {"gazetteer/stopnames", gazetteer_stopnames, sizeof gazetteer_stopnames},
    {"actors/armed_groups", actors_armed_groups, sizeof actors_armed_groups},
    {"actors/generic_actors", actors_generic_actors, sizeof actors_generic_actors},
    {"actors/gov_bodies", actors_gov_bodies, sizeof actors_gov_bodies},
    {"actors/media", actors_media, sizeof actors_media},
    {"actors/orgs", actors_orgs, sizeof actors_orgs},
    {"actors/platforms", actors_platforms, sizeof actors_platforms},
    {"actors/states", actors_states, sizeof actors_states},
    {"actors/titles", actors_titles, sizeof actors_titles},
    {"lexicon/approximators", lexicon_approximators, sizeof lexicon_approximators},
    {"lexicon/attribution_phrases", lexicon_attribution_phrases, sizeof lexicon_attribution_phrases},
    {"lexicon/casualty_patterns", lexicon_casualty_patterns, sizeof lexicon_casualty_patterns},
    {"lexicon/casualty_terms", lexicon_casualty_terms, sizeof lexicon_casualty_terms},
    {"lexicon/tense_cues", lexicon_tense_cues, sizeof lexicon_tense_cues},
    {"lexicon/time_words", lexicon_time_words, sizeof lexicon_time_words},
    {"lexicon/event_types", lexicon_event_types, sizeof lexicon_event_types},
    {"lexicon/event_verbs", lexicon_event_verbs, sizeof lexicon_event_verbs},
    {"lexicon/holidays", lexicon_holidays, sizeof lexicon_holidays},
    {"lexicon/modality", lexicon_modality, sizeof lexicon_modality},
    {"lexicon/months", lexicon_months, sizeof lexicon_months},
    {"lexicon/numbers", lexicon_numbers, sizeof lexicon_numbers},
    {"lexicon/place_cues", lexicon_place_cues, sizeof lexicon_place_cues},
    {"lexicon/reporting_verbs", lexicon_reporting_verbs, sizeof lexicon_reporting_verbs},
    {"lexicon/targets", lexicon_targets, sizeof lexicon_targets},
    {"lexicon/weapons", lexicon_weapons, sizeof lexicon_weapons},
    {"lexicon/word_classes", lexicon_word_classes, sizeof lexicon_word_classes},
};

size_t sitrep_lexicon_file_count(void) { return sizeof files / sizeof *files; }

SitrepLexiconFile sitrep_lexicon_file(size_t index) { return files[index]; }
