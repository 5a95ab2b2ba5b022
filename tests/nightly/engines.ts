/** Firefox and WebKit, where the machine has them: by the protocols that they speak, without a package. */
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface Engine {
  /** Opens a page at a width, and waits until it is loaded. */
  readonly open: (address: string, width: number) => Promise<void>;
  /** The value of an expression in the open page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A picture of what is in sight, as PNG in Base64. */
  readonly picture: () => Promise<string>;
  /** What the open page told the console as errors, threw, or did against its policy. */
  readonly errors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Starts each engine; nothing where the machine has it not. */
export const engines = {
  Firefox() {
    const command = ['firefox-esr', 'firefox'].find(isInstalled);
    return command === undefined ? undefined : openFirefox(command);
  },
  WebKit() {
    const [browser] = globSync('/usr/lib/{*/,}webkit2gtk-4.1/MiniBrowser');
    const isThere = browser !== undefined && isInstalled('WebKitWebDriver') && isInstalled('xvfb-run');
    return isThere ? openWebKit(browser) : undefined;
  },
};

const HEIGHT = 844;

/** Firefox speaks WebDriver BiDi: messages both ways (https://w3c.github.io/webdriver-bidi/). */
async function openFirefox(command: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = start(command, ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0']);
  const socket = new WebSocket(`${await browser.says(/BiDi listening on (ws:\S+)/)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  interface Answer {
    result?: {
      contexts?: [{ context: string }];
      /** Of a script, or of a picture. */
      result?: { value?: string };
      data?: string;
      text?: string;
    };
    message?: string;
  }
  interface Message extends Answer {
    id?: number;
    method?: string;
    params?: { level: string; text: string };
  }
  const waiting: ((answer: Answer) => void)[] = [];
  let errors: string[] = [];
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting[message.id]?.(message);
    else if (message.params?.level === 'error') errors.push(message.params.text);
  };
  const send = async (method: string, params: object = {}) => {
    socket.send(JSON.stringify({ id: waiting.length, method, params }));
    const { result, message } = await new Promise<Answer>((resolve) => waiting.push(resolve));
    if (!result) throw new Error(`${method}: ${String(message)}`);
    return result;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const context = (await send('browsingContext.getTree')).contexts?.[0].context;
  return {
    async open(url, width) {
      errors = [];
      await send('browsingContext.setViewport', { context, viewport: { width, height: HEIGHT } });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(script) {
      const expression = `Promise.resolve(${script}).then(JSON.stringify)`;
      const { result } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    picture: async () => (await send('browsingContext.captureScreenshot', { context })).data ?? '',
    errors: () => Promise.resolve(errors),
    async close() {
      await browser.end();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Keeps in each page of WebKit what Firefox tells by itself. */
const ear = `
  const heard = [];
  const { error } = console;
  console.error = (...words) => {
    heard.push(words.join(' '));
    error(...words);
  };
  addEventListener('error', (event) => heard.push(event.message ?? 'not loaded: ' + event.target.outerHTML), true);
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => heard.push(event.violatedDirective + ': ' + event.blockedURI));
`;

/** WebKit speaks WebDriver: a request each (https://www.w3.org/TR/webdriver2/). */
async function openWebKit(browser: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const port = await freePort();
  const driver = start('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${String(port)}`]);
  const request = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  for (let left = 100; left > 0; left--) {
    if (await request('GET', '/status').catch(() => false)) break;
    await setTimeout(100);
  }
  // Its bar of buttons would keep the window wider than a phone; and nothing but a script of its own hears the console.
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; margin: 0; border: 0; padding: 0; font-size: 1px; }',
  );
  writeFileSync(join(folder, 'ear.js'), ear);
  const command = `XDG_CONFIG_HOME=${folder} exec ${browser} --automation --user-script-at-start=${folder}/ear.js`;
  const { sessionId } = (await request('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: '/bin/sh', args: ['-c', command] } } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const post = (path: string, body: object = {}) => request('POST', session + path, body);
  return {
    async open(url, width) {
      await post('/window/rect', { width, height: HEIGHT });
      await post('/url', { url });
    },
    evaluate: (expression) => post('/execute/sync', { script: `return ${expression}`, args: [] }),
    picture: async () => String(await request('GET', `${session}/screenshot`)),
    errors: async () => (await post('/execute/sync', { script: 'return heard', args: [] })) as string[],
    async close() {
      await request('DELETE', session);
      await driver.end();
      rmSync(folder, { recursive: true });
    },
  };
}

function isInstalled(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}

/** A program with all that it starts. */
function start(command: string, args: readonly string[]) {
  // WebKit refuses to be run by root otherwise, as in a container.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const program = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env });
  const ended = new Promise((resolve) => program.once('close', resolve));
  let said = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    /** Waits until it has said something, and returns the first group of it. */
    async says(words: RegExp) {
      while (true) {
        const [, found] = words.exec(said) ?? [];
        if (found !== undefined) return found;
        await once(program.stderr, 'data');
      }
    },
    async end() {
      if (program.pid !== undefined) process.kill(-program.pid);
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
