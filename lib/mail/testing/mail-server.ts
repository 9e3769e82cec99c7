import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server says to a recipient: nothing (it takes the mail) or an SMTP reply code. */
type Answer = (address: string) => number | null;

/** A real SMTP server on 127.0.0.1 that reads every mail it takes. */
export async function startMailServer() {
  const received: ParsedMail[] = [];
  const sources: string[] = [];
  let answer: Answer = () => null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = answer(address);
      done(code ? Object.assign(new Error('not now'), { responseCode: code }) : null);
    },
    onData: (stream, _session, done) => {
      buffer(stream)
        .then(async (source) => {
          received.push(await simpleParser(source));
          sources.push(source.toString('latin1'));
        })
        .then(() => done(), done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** Each mail as it came, one character a byte. */
    sources,
    answerWith: (next: Answer) => {
      answer = next;
    },
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
