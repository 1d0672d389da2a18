/** `npm start`: serves the built site as a production host does, until it is stopped. */
import { parseArgs } from 'node:util';
import { addressOf, startServer } from './serving/server';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: 'localhost' },
    base: { type: 'string', default: '/' },
  },
});
const options = {
  folder: 'dist',
  base: values.base.replace(/^\/*|\/*$/g, '/').replace(/^\/+$/, '/'),
  port: Number(values.port),
  host: values.host,
};
const server = await startServer(options);
console.log(`[start] Kartet ligger på ${addressOf(server, options)}`);
