import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from './guard';
import { entriesOfAction, readPost } from './post-body';

const TYPE = 'multipart/form-data; boundary=seam';
const STATE = JSON.stringify([{ attempt: 0, values: { title: ['$$5 million'] } }]);

const multipart = (parts: [string, string][]) =>
  `${parts.map(([name, value]) => `--seam\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--seam--\r\n`;

const streamOf = (text: string) => new Response(text).body;
const refused = async (text: string, isFetch = false, type = TYPE) =>
  (await readPost(streamOf(text), type, isFetch)).refusal;

const plainPost: [string, string][] = [
  ['$ACTION_REF_1', ''],
  ['$ACTION_1:0', '{"id":"60ab","bound":"$@1"}'],
  ['$ACTION_1:1', STATE],
  ['$ACTION_KEY', 'k1'],
  ['title', '港口'],
];
const call: [string, string][] = [
  ['1_title', '港口'],
  ['0', '[{"attempt":0,"message":"$undefined"},"$K1"]'],
];

const changed = (parts: [string, string][], name: string, value: string) =>
  multipart(parts.map(([key, old]) => [key, key === name ? value : old]));

describe('the body of a form', () => {
  it('passes as our own pages send it, with and without script', async () => {
    expect(await refused(multipart(plainPost))).toBeNull();
    expect(await refused(multipart(call), true)).toBeNull();
  });

  it('passes when it is no action at all: the framework shows the page', async () => {
    expect(await refused(multipart([['title', 'x']]))).toBeNull();
    expect(await refused('title=x', false, 'application/x-www-form-urlencoded')).toBeNull();
  });

  const broken: [string, string, boolean][] = [
    ['without an end', multipart(plainPost).slice(0, -40), false],
    ['with another boundary', multipart(plainPost).replaceAll('seam', 'rift'), false],
    ['of nothing', '', false],
    ['whose action is no JSON', changed(plainPost, '$ACTION_1:0', '{'), false],
    [
      'whose action points elsewhere',
      changed(plainPost, '$ACTION_1:0', '{"id":"60ab","bound":"$@9"}'),
      false,
    ],
    ['whose state refers to nothing', changed(plainPost, '$ACTION_1:1', '["$F7"]'), false],
    [
      'whose state is missing',
      multipart(plainPost.filter(([name]) => name !== '$ACTION_1:1')),
      false,
    ],
    ['whose action is named twice', multipart([...plainPost, ['$ACTION_1:0', '{}']]), false],
    ['with a marker of the framework nobody knows', multipart([['$ACTION_X', '']]), false],
    ['that calls with nothing', multipart([['0', '[]']]), true],
    ['that calls with no form', multipart([['0', '[{},"x"]']]), true],
    ['that calls with a strange reference', changed(call, '0', '["$Q1","$K1"]'), true],
    ['that calls with nests', changed(call, '0', `${'['.repeat(50_000)}`), true],
  ];

  it.each(broken)('is refused %s', async (_name, text, isFetch) => {
    expect(await refused(text, isFetch)).toBe(400);
  });

  it('is refused over the limit also when it names no length', async () => {
    expect(await refused('x'.repeat(MAX_BODY_BYTES + 1))).toBe(413);
  });

  it('never causes an accident', async () => {
    const part = fc.tuple(
      fc.oneof(
        fc.constantFrom('0', '1', '$ACTION_REF_1', '$ACTION_REF_', '$ACTION_1:0', '$ACTION_ID_x'),
        fc.string({ unit: 'binary', maxLength: 10 }),
      ),
      fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constant(STATE)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part), fc.boolean(), async (parts, isFetch) => {
        expect([null, 400]).toContain(await refused(multipart(parts), isFetch));
      }),
    );
  });
});

describe('a post without script', () => {
  const read = async (parts: [string, string][]) =>
    readPost(streamOf(multipart(parts)), TYPE, false);

  it('tells which action it calls, and can be made anew from that', async () => {
    const post = await read(plainPost);
    expect(post).toEqual({ refusal: null, action: '1/60ab/k1' });
    const again = await read([...entriesOfAction('1/60ab/k1', { attempt: 0 }), ['title', 'x']]);
    expect(again).toEqual(post);
  });

  it('tells nothing when it calls none, or by a name that is none of the framework’s', async () => {
    expect(await read([['title', 'x']])).toEqual({ refusal: null, action: null });
    const made = plainPost.map(([name, value]): [string, string] => [
      name,
      name === '$ACTION_KEY' ? 'a b' : value,
    ]);
    expect(await read(made)).toMatchObject({ action: null });
  });
});
