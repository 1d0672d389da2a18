/** The buttons for what can be taken away from the view. */

export const actions = {
  group: 'Ta med videre',
  download: 'Last ned',
  downloadNumbers: 'Last ned tallene',
  share: 'Del',
  embed: 'Bygg inn',
  meeting: 'Møteark for fylket',
  print: 'Skriv ut',
  close: 'Lukk',
  opening: 'Åpner …',
  failed: 'Vinduet kunne ikke hentes. Prøv igjen når du er på nett, eller last siden på nytt.',
};
