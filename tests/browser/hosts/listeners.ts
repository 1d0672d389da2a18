/** What pages do that listen in the shape of Datawrapper's, pym's or AMP's messages, by their documentation. */

interface Shapes {
  readonly 'datawrapper-height'?: Readonly<Record<string, number>>;
  readonly sentinel?: string;
  readonly type?: string;
  readonly height?: number;
}

/** Datawrapper: the charts' heights by their ids. */
function likeDatawrapper({ data }: MessageEvent<Shapes | string>): void {
  if (typeof data === 'string') return;
  for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {})) {
    document.getElementById(`datawrapper-chart-${id}`)?.setAttribute('height', String(height));
  }
}

/** pym: the page makes the frame, names it in its address, and reads a string with that name in it. */
function likePym(around: HTMLElement): void {
  const frame = document.createElement('iframe');
  const address = new URL(around.dataset['src'] ?? '');
  address.searchParams.set('initialWidth', String(around.clientWidth));
  address.searchParams.set('childId', around.id);
  address.searchParams.set('parentTitle', document.title);
  address.searchParams.set('parentUrl', location.href);
  frame.src = address.href;
  frame.title = 'pym';
  frame.width = '100%';
  around.append(frame);
  addEventListener('message', ({ data }: MessageEvent<Shapes | string>) => {
    if (typeof data !== 'string') return;
    const [word, id, type, value = ''] = data.split('xPYMx');
    if (word === 'pym' && id === around.id && type === 'height') frame.height = value;
  });
}

/** AMP: the frame asks for a size. */
function likeAmp(frame: HTMLIFrameElement): void {
  addEventListener('message', ({ source, data }: MessageEvent<Shapes | string>) => {
    if (source !== frame.contentWindow || typeof data === 'string') return;
    if (data.sentinel === 'amp' && data.type === 'embed-size') frame.height = String(data.height);
  });
}

addEventListener('message', likeDatawrapper);
const [around, amp] = ['graf', 'amp'].map((id) => document.getElementById(id));
if (around) likePym(around);
if (amp instanceof HTMLIFrameElement) likeAmp(amp);
