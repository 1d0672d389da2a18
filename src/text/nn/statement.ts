/** The accessibility statement. */
import type { StatementTexts } from '../nb/statement';

export const statement: StatementTexts = {
  title: 'Tilgjengeerklæring',
  lead: 'Kva vi har prøvd for at alle skal kunne bruke Beredskapskartet, kva vi veit ikkje er godt nok, og kvar du seier frå.',
  toMap: 'Til kartet',
  status: {
    heading: 'Tilstand',
    met: 'Nettstaden er laga etter WCAG 2.2, nivå A og AA. Vi kjenner ikkje til brot på noko suksesskriterium. Det vi ikkje har prøvd, står under.',
    self: 'Erklæringa er vår eiga vurdering. Ingen utanfor har kontrollert henne.',
    assessed: (day: string) => `Sist gjennomgått ${day}.`,
    official:
      'Er den som publiserer nettstaden, eit offentleg organ, skal organet òg publisere si eiga erklæring gjennom uustatus.no. Denne sida erstattar ikkje den.',
  },
  tests: {
    heading: 'Slik er det prøvd ut',
    points: [
      'axe-core går gjennom kvar vising i tre breidder, lyst og mørkt, på bokmål, og i éi breidd på nynorsk og engelsk, med alle reglar for A og AA på, kvar gong koden blir endra.',
      'Eigne prøver går gjennom kartet, heile sida og det innebygde kartet med berre tastatur, og ser at fokus er synleg og ikkje blir fanga.',
      'Prøvene ser òg på 320 pikslar breidd, auka tekstavstand, redusert rørsle og tvungne fargar.',
      'Det skjermlesarar får av hovudvisingane, er lese gjennom og lagra. Endrar det seg, må det lesast på nytt.',
    ],
  },
  keyboard: {
    heading: 'Kartet utan mus',
    stop: 'Kartet er eitt tabulatorstopp. Kvart område er eit val med namn, verdi, talet på svar og status.',
    table: 'Alle tal i kartet står òg i tabellen, i listene og i filene du kan laste ned.',
  },
  criteria: {
    heading: 'Kriteria',
    caption: 'Suksesskriteria i WCAG 2.2 A og AA',
    guideline: 'Retningslinje',
    oppfylt: 'Oppfylt',
    ikke_aktuelt: 'Ikkje aktuelt',
    how: 'Korleis',
    none: 'ingen',
  },
  guidelines: {
    '1.1': ['Tekstalternativ', 'Kart og diagram har namn, og tala i dei står som tekst.'],
    '1.2': ['Tidsbaserte medium', 'Nettstaden har ikkje lyd eller film.'],
    '1.3': ['Mogleg å tilpasse', 'Overskrifter, lister, tabellar og skjema er merkte i koden.'],
    '1.4': [
      'Mogleg å skilje frå kvarandre',
      'Kontrasten er målt. Farge ber ikkje meining åleine: statusar har mønster og ord.',
    ],
    '2.1': ['Tilgjengeleg med tastatur', 'Alt verkar med tastatur, kartet òg.'],
    '2.2': ['Nok tid', 'Ingenting har tidsfrist, og ingenting flyttar seg av seg sjølv.'],
    '2.3': ['Anfall og fysiske reaksjonar', 'Ingenting blinkar.'],
    '2.4': [
      'Lett å finne fram',
      'Kvar side har tittel, hopp til innhaldet og synleg fokus. Stader finst i søk, lister, tabell og kart.',
    ],
    '2.5': [
      'Inndatamåtar',
      'Knappar er minst 24 pikslar. Område som er mindre i kartet, finst i tabell, lister og søk. Det som kan dragast, kan òg skrivast eller trykkjast.',
    ],
    '3.1': ['Leseleg', 'Språket på sida, og på ord på andre språk, er merkt.'],
    '3.2': ['Føreseieleg', 'Ingenting blir opna eller sendt av at noko får fokus.'],
    '3.3': ['Inndatahjelp', 'Felt har leietekst, og feil blir forklarte i ord.'],
    '4.1': ['Kompatibel', 'Namn, rolle og verdi er merkte. Endringar blir lesne opp éin gong.'],
  },
  gaps: {
    heading: 'Det vi veit ikkje er godt nok',
    points: [
      'Nettstaden er ikkje prøvd av brukarar med skjermlesar, forstørring eller talestyring, berre av verktøy og med tastatur.',
      'Bilete du lastar ned, har ikkje tekstalternativ i fila. Den som bruker biletet, må skrive det sjølv. Setninga i «Del» kan brukast.',
      'Parquet- og GeoJSON-filer er for maskiner. Dei same tala finst i CSV og Excel.',
      'Metodesida viser SQL frå koden. Han er vanskeleg å følgje med opplesing. Definisjonane står òg i vanlege setningar.',
      'Rapporten det er lenkja til, er eit dokument vi ikkje rår over.',
    ],
  },
  contact: {
    heading: 'Sei frå',
    here: 'Verkar noko ikkje for deg, så skriv til den som publiserer nettstaden:',
    missing:
      'Den som publiserer nettstaden, har ikkje oppgitt noka kontaktadresse her. Bruk kontaktinformasjonen på nettstaden du kom frå.',
    say: 'Sei gjerne kva side det gjeld, kva du ville gjere, og kva du bruker.',
    complain:
      'Får du ikkje svar, eller er du usamd i det, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt tek imot tips.',
  },
};
