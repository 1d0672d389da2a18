/** The accessibility statement. */

export const statement = {
  title: 'Tilgjengelighetserklæring',
  lead: 'Hva vi har prøvd for at alle skal kunne bruke Beredskapskartet, hva vi vet ikke er godt nok, og hvor du sier fra.',
  toMap: 'Til kartet',
  status: {
    heading: 'Status',
    met: 'Nettstedet er laget etter WCAG 2.2, nivå A og AA. Vi kjenner ikke til brudd på noe suksesskriterium. Det vi ikke har prøvd, står under.',
    self: 'Erklæringen er vår egen vurdering. Ingen utenfor har kontrollert den.',
    assessed: (day: string) => `Sist gjennomgått ${day}.`,
    official:
      'Er den som publiserer nettstedet, et offentlig organ, skal organet også publisere sin egen erklæring gjennom uustatus.no. Denne siden erstatter den ikke.',
  },
  tests: {
    heading: 'Slik er det prøvd',
    points: [
      'axe-core går gjennom hver visning i tre bredder, lyst og mørkt, på bokmål, og i én bredde på nynorsk og engelsk, med alle regler for A og AA på, hver gang koden endres.',
      'Egne prøver går gjennom kartet, hele siden og det innebygde kartet med bare tastatur, og ser at fokus synes og ikke blir fanget.',
      'Prøvene ser også på 320 piksler bredde, økt tekstavstand, redusert bevegelse og tvungne farger.',
      'Det skjermlesere får av hovedvisningene, er lest gjennom og lagret. Endrer det seg, må det leses på nytt.',
    ],
  },
  keyboard: {
    heading: 'Kartet uten mus',
    stop: 'Kartet er ett tabulatorstopp. Hvert område er et valg med navn, verdi, antall svar og status.',
    table: 'Alle tall i kartet står også i tabellen, i listene og i filene du kan laste ned.',
  },
  criteria: {
    heading: 'Kriteriene',
    caption: 'Suksesskriteriene i WCAG 2.2 A og AA',
    guideline: 'Retningslinje',
    oppfylt: 'Oppfylt',
    ikke_aktuelt: 'Ikke aktuelt',
    how: 'Hvordan',
    none: 'ingen',
  },
  guidelines: {
    '1.1': ['Tekstalternativer', 'Kart og diagrammer har navn, og tallene i dem står som tekst.'],
    '1.2': ['Tidsbaserte medier', 'Nettstedet har ikke lyd eller film.'],
    '1.3': ['Mulig å tilpasse', 'Overskrifter, lister, tabeller og skjemaer er merket i koden.'],
    '1.4': [
      'Mulig å skille fra hverandre',
      'Kontrasten er målt. Farge bærer ikke mening alene: statuser har mønster og ord.',
    ],
    '2.1': ['Tilgjengelig med tastatur', 'Alt virker med tastatur, også kartet.'],
    '2.2': ['Nok tid', 'Ingenting har tidsfrist, og ingenting flytter seg av seg selv.'],
    '2.3': ['Anfall og fysiske reaksjoner', 'Ingenting blinker.'],
    '2.4': [
      'Navigerbart',
      'Hver side har tittel, hopp til innholdet og synlig fokus. Steder finnes i søk, lister, tabell og kart.',
    ],
    '2.5': [
      'Inputmodaliteter',
      'Knapper er minst 24 piksler. Områder som er mindre i kartet, finnes i tabell, lister og søk. Det som kan dras, kan også skrives eller trykkes.',
    ],
    '3.1': ['Leselig', 'Språket på siden, og på ord på andre språk, er merket.'],
    '3.2': ['Forutsigbart', 'Ingenting åpnes eller sendes av at noe får fokus.'],
    '3.3': ['Inndatahjelp', 'Felt har ledetekst, og feil forklares i ord.'],
    '4.1': ['Kompatibelt', 'Navn, rolle og verdi er merket. Endringer leses opp én gang.'],
  },
  gaps: {
    heading: 'Det vi vet ikke er godt nok',
    points: [
      'Nettstedet er ikke prøvd av brukere med skjermleser, forstørring eller talestyring, bare av verktøy og med tastatur.',
      'Bilder du laster ned, har ikke tekstalternativ i fila. Den som bruker bildet, må skrive det selv. Setningen i «Del» kan brukes.',
      'Parquet- og GeoJSON-filer er for maskiner. De samme tallene finnes i CSV og Excel.',
      'Metodesiden viser SQL fra koden. Den er vanskelig å følge med opplesing. Definisjonene står også i vanlige setninger.',
      'Rapporten det lenkes til, er et dokument vi ikke rår over.',
    ],
  },
  contact: {
    heading: 'Si fra',
    here: 'Virker noe ikke for deg, så skriv til den som publiserer nettstedet:',
    missing:
      'Den som publiserer nettstedet, har ikke oppgitt noen kontaktadresse her. Bruk kontaktinformasjonen på nettstedet du kom fra.',
    say: 'Si gjerne hvilken side det gjelder, hva du ville gjøre, og hva du bruker.',
    complain:
      'Får du ikke svar, eller er du uenig i det, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt tar imot tips.',
  },
};

export type StatementTexts = typeof statement;
