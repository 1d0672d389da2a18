/** What `npm run data -- --help` says. */
export const help = `Gjør data/ og en undersøkelse om til datasettet som kartet viser.

  npm run data -- [--survey FIL] [--out MAPPE] [--min-n TALL] [--wave ÅR] [--skip-invalid]
  npm run data -- --no-example [--out MAPPE]
  npm run data -- --forget VERSJON,… | alle [--out MAPPE]

  --survey FIL       svarene fra kommunene: en CSV-fil slik Qualtrics eksporterer den. Uten dette
                     brukes eksempelundersøkelsen, som er laget og ikke er noens svar.
  --out MAPPE        hvor datasettet legges. Ellers public/data. Mappa må være ny, tom eller ha
                     et tidligere datasett, som da blir erstattet.
  --min-n TALL       kommuner med færre vurderte samarbeid enn dette får ikke egne rader; de
                     telles med i fylket, landsdelen eller landet. Ellers 1: alle får egne rader.
  --wave ÅR          legger undersøkelsen som en ny runde ved siden av dem som alt ligger i
                     datasettet. En runde fra samme år blir erstattet. Uten dette blir datasettet
                     bygd med bare denne undersøkelsen, og året er det de fleste svarene er fra.
  --skip-invalid     utelater rader med feil, og teller dem, i stedet for å avvise fila.
  --no-example       bare rapportens tall. Eksempelundersøkelsen er ikke med.
  --keep             beholder kommunenes egne svar hvis datasettet har dem, og bygger resten på
                     nytt. Et datasett bygd med --no-example blir heller ikke byttet ut med
                     eksempelet. Ellers som uten. «npm run build» bruker dette.
  --versions TALL    så mange eldre datasett som kan åpnes med versjon i adressen. Ellers 20.
                     0: ingen. Et datasett blir tatt vare på når et annet erstatter det, men
                     ikke når det har kommunenes svar fra en runde som det nye ikke har, eller
                     når det er skjermet på en annen måte. Med --keep blir et eksempel som
                     erstattes, ikke tatt vare på.
  --forget …         sletter eldre datasett, så tallene i dem ikke kan åpnes lenger. Ingenting
                     blir bygd. Slett dem også der siden er lagt ut.
  --help             viser dette.

Eksempler

  npm run data -- --survey svar.csv
  npm run data -- --survey svar.csv --min-n 3
  npm run data -- --survey svar-2026.csv --wave 2026
  npm run data -- --survey svar.csv --out ../prøve --skip-invalid
  npm run data -- --forget alle

Fila

  Skilletegn: komma, semikolon eller tabulator. Tegnsett: UTF-8, UTF-16 eller Windows-1252.
  Overskrift: én rad, eller de tre radene fra Qualtrics. Kolonnene kan stå i hvilken som helst
  rekkefølge. Disse må være med: kommune, samarbeid, og for hvert samarbeid s1_form,
  s1_forebygging og s1_handtering (s2_form og så videre til s5). De andre kolonnene står i
  data/undersokelse/kodebok.json.

  Svar skrives som kode, tekst eller nummer i lista. Flere svar i én celle skilles med komma,
  semikolon eller |. Kommuner skrives med navn (Våler og Herøy med fylket) eller nummer.
  Har en kommune svart flere ganger, gjelder det siste ferdige svaret.

  Fritekst og navn på samarbeid blir aldri med i datasettet. Er noe feil i fila, får du alle
  feilene i én liste, og datasettet som ligger der, blir ikke rørt.
`;
