/** Words and signs that have broken pages, and how many cases each hostile test runs. */
import * as fc from 'fast-check';
import { drawn, seedShift } from '../sweep';

/** How many the hostile tests run of each kind. */
export const cases = drawn(300, 10_000);

export const seed = 20_261_124 + seedShift;

const nasty = [
  ...['', ' ', '\0', '\t', '\r\n', '\u001b[2J', '\u202e', '\uFEFF', '\uD800', '\uDFFF', '💥'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=x>', '&lt;', '&'],
  ...["'", "''", '"', '`', '\\', '--', '/*', '*/', ';', "' or 1=1 --", "'; drop table svar; --"],
  ...['javascript:alert(1)', 'data:text/html,x', '../../etc/passwd', '//', 'file:///'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN'],
  ...['%', '%2', '%00', '%E0%A4%A', '%3Cscript%3E', '+', '+45', '=', '=1+1', '@SUM(1)', '-1', '|'],
  ...['=cmd|" /C calc"!A0', '0x10', '1e9', '٣', '٢٠٢٤', 'İ', 'ß', 'ﬀ', 'Å'],
];

/** One of the nasty words, or anything that can be a string. */
export const anything = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.constantFrom(...nasty), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.constantFrom('a', 'a-', '1', '<', '%', '"', ',').map((sign) => sign.repeat(5000)),
);
