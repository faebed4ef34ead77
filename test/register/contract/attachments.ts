// What the register must do with files attached to filings: take what is harmless and whole, show it with the filing, seal and keep it.
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accept,
  attach,
  attachmentOf,
  backup,
  type Database,
  detach,
  draft,
  fileWith,
  filingOf,
  type Member,
  openRegister,
  PUBLIC,
  redact,
  restore,
  sendBack,
  submit,
  verify,
  verifyFilings,
  viewerOf,
} from '../../../src/register/index.ts';
import { join, NOTICE, openDesk } from './partner.ts';

const AT = new Date('2031-05-01T09:00:00Z');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const PDF = bytesOf('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const PNG = Uint8Array.from([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
]);
const office = (type: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytesOf(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`,
    ),
    'word/document.xml': bytesOf('<w:document/>'),
    ...more,
  });
const DOCX = office('openxmlformats-officedocument.wordprocessingml.document');
const locked = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 6 ? byte | 1 : byte));
const FIXTURES = path(import.meta.dirname, '../../formats');

/** Describes the contract for one kind of database, opened empty. */
export function describeAttachments(kind: string, open: () => Promise<Database>): void {
  describe(`attachments on ${kind}`, () => {
    let db: Database;
    let filer: Member;
    let reviewer: Member;
    let other: Member;
    beforeAll(async () => {
      db = await open();
      const desk = await openDesk(db, AT);
      filer = await join(db, desk, 'au', ['filer'], AT);
      reviewer = await join(db, desk, 'au', ['reviewer'], AT);
      other = await join(db, desk, 'eu', ['filer'], AT);
    });
    afterAll(() => db.close());
    const newDraft = (wish: object = {}) => draft(db, filer, { kind: 'article-54-notice', content: NOTICE, ...wish }, AT);
    const listed = async (member: Member, id: string) =>
      (await filingOf(db, viewerOf(member), id, AT)).attachments.map(({ name, redacted }) => [name, redacted]);

    test.each([
      ['report.pdf', PDF, 'application/pdf'],
      ['MAP.PNG', PNG, 'image/png'],
      ['order.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['名单.csv', bytesOf('unit,strength\n連,120\n'), 'text/csv'],
      ['C:\\files\\note.txt', bytesOf('Forty observers.\r\n'), 'text/plain'],
    ])('takes %s for what it holds', async (name, bytes, type) => {
      const made = await attach(db, filer, await newDraft(), { name, bytes }, AT);
      expect([made.media_type, made.size, made.name]).toEqual([type, bytes.length, name.split('\\').at(-1)]);
      const read = await attachmentOf(db, viewerOf(filer), made.id, AT);
      expect(Buffer.from(read.bytes).equals(Buffer.from(bytes))).toBe(true);
    });

    test.each([
      ['a program', 'tool.pdf', bytesOf('MZ\x90\0\x03'), 'none of the files'],
      ['a script', 'run.sh', bytesOf('#!/bin/sh\nrm -rf /\n'), 'none of the files'],
      ['a page of the web', 'page.html', bytesOf('<!doctype html><script>alert(1)</script>'), 'none of the files'],
      [
        'a drawing that can hold scripts',
        'map.svg',
        bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
        'none of the files',
      ],
      ['a package', 'all.zip', zipSync({ 'a.txt': bytesOf('a') }), 'none of the files'],
      ['a document with macros', 'order.docm', office('ms-word.document.macroEnabled'), 'none of the files'],
      ['another type than the name says', 'report.pdf', PNG, 'holds image/png'],
      ['an extension that the type does not have', 'report.exe', PDF, 'holds application/pdf'],
      ['bytes that are no text', 'note.txt', Uint8Array.from([0, 1, 2, 3]), 'none of the files'],
      ['nothing', 'note.txt', new Uint8Array(), 'is empty'],
      ['a locked PDF', 'locked.pdf', readFileSync(path(FIXTURES, 'encrypted.pdf')), 'locked by a password'],
      ['a locked package', 'locked.docx', locked(DOCX), 'locked by a password'],
      ['eleven mebibytes', 'note.txt', new Uint8Array(11 * 1024 * 1024).fill(65), 'larger than 10 MiB'],
      ['no name', '../..//', PDF, 'has a name'],
    ])('refuses %s', async (_, name, bytes, words) => {
      const id = await newDraft();
      await expect(attach(db, filer, id, { name, bytes }, AT)).rejects.toThrow(words);
      expect(await listed(filer, id)).toEqual([]);
    });

    test('a filing has ten attachments at most, each once', async () => {
      const id = await newDraft();
      for (let i = 0; i < 10; i++) await attach(db, filer, id, { name: `${i}.txt`, bytes: bytesOf(`note ${i}`) }, AT);
      const again = await attach(db, filer, id, { name: 'again.txt', bytes: bytesOf('note 3') }, AT);
      expect(again.name).toBe('3.txt');
      await expect(attach(db, filer, id, { name: 'last.txt', bytes: PDF }, AT)).rejects.toThrow();
      await expect(attach(db, filer, id, { name: 'last.pdf', bytes: PDF }, AT)).rejects.toThrow('at most 10');
    });

    test('only the own organisation attaches and takes back, and only as long as it is a draft', async () => {
      const id = await newDraft();
      await expect(attach(db, other, id, { name: 'a.pdf', bytes: PDF }, AT)).rejects.toThrow('has no filing');
      const { id: file, sha256 } = await attach(db, filer, id, { name: 'a.txt', bytes: bytesOf('only here') }, AT);
      await expect(detach(db, other, file, AT)).rejects.toThrow('has no attachment');
      await detach(db, filer, file, AT);
      expect(await db.query('select 1 from sealed.attached_files where sha256 = $1', [sha256])).toEqual([]);
      const kept = await attach(db, filer, id, { name: 'a.pdf', bytes: PDF }, AT);
      await submit(db, filer, id, AT);
      await expect(attach(db, filer, id, { name: 'b.png', bytes: PNG }, AT)).rejects.toThrow('is submitted');
      await expect(detach(db, filer, kept.id, AT)).rejects.toThrow('is submitted');
      await sendBack(db, reviewer, id, 'The map is missing.', AT);
      await attach(db, filer, id, { name: 'map.png', bytes: PNG }, AT);
      await submit(db, filer, id, AT);
      expect(await listed(filer, id)).toEqual([
        ['a.pdf', false],
        ['map.png', false],
      ]);
    });

    test('who may see the filing may have its attachments, and nobody else', async () => {
      const id = await newDraft({ confidentiality: 'shared', sharedWith: ['eu'] });
      const { id: file } = await attach(db, filer, id, { name: 'plan.pdf', bytes: PDF }, AT);
      const tried = (member: Member | null) =>
        attachmentOf(db, member ? viewerOf(member) : PUBLIC, file, AT).then(
          ({ name }) => name,
          () => 'not found',
        );
      expect([await tried(filer), await tried(other), await tried(null)]).toEqual(['plan.pdf', 'not found', 'not found']);
      await submit(db, filer, id, AT);
      await accept(db, reviewer, id, AT);
      expect([await tried(filer), await tried(other), await tried(null)]).toEqual(['plan.pdf', 'plan.pdf', 'not found']);
      const told = await db.query("select who from audit where what = 'see-restricted' and subject = $1", [`attachment:${file}`]);
      expect(told.map(({ who }) => who)).toContain(other.id);
    });

    test('files with attachments in one step or not at all, and the same key once', async () => {
      const wish = { kind: 'article-54-notice', content: NOTICE, key: 'with files' };
      const before = await db.query('select id from sealed.filings');
      const good = { name: 'a.pdf', bytes: PDF };
      await expect(fileWith(db, filer, wish, [good, { name: 'x.exe', bytes: PDF }], AT)).rejects.toThrow('holds application/pdf');
      expect(await db.query('select id from sealed.filings')).toEqual(before);
      const receipt = await fileWith(db, filer, wish, [good], AT);
      expect(await fileWith(db, filer, wish, [good], AT)).toEqual(receipt);
      await expect(fileWith(db, filer, wish, [{ name: 'm.png', bytes: PNG }], AT)).rejects.toThrow('used for another filing');
    });

    test('bytes that were changed later are found out', async () => {
      const id = await newDraft();
      const { sha256 } = await attach(db, filer, id, { name: 'seal.txt', bytes: bytesOf('as it was') }, AT);
      await submit(db, filer, id, AT);
      expect((await verifyFilings(db)).changed).toEqual([]);
      await db.query('update sealed.attached_files set bytes = $2 where sha256 = $1', [sha256, bytesOf('as it was not')]);
      expect((await verifyFilings(db)).changed).toEqual([id]);
      await db.query('update sealed.attached_files set bytes = $2 where sha256 = $1', [sha256, bytesOf('as it was')]);
      await db.query("update sealed.attachments set name = 'other.txt' where filing = $1", [id]);
      expect((await verifyFilings(db)).changed).toEqual([id]);
      await db.query("update sealed.attachments set name = 'seal.txt' where filing = $1", [id]);
    });

    test('redaction removes bytes and names for good; the chain still verifies', async () => {
      const id = await newDraft();
      const { id: file, sha256 } = await attach(db, filer, id, { name: 'Amina Example.txt', bytes: bytesOf('private') }, AT);
      await submit(db, filer, id, AT);
      await redact(db, reviewer, id, ['attachments'], AT);
      expect(await listed(filer, id)).toEqual([['[redacted]', true]]);
      await expect(attachmentOf(db, viewerOf(filer), file, AT)).rejects.toThrow('no attachment');
      expect(await db.query('select 1 from sealed.attached_files where sha256 = $1', [sha256])).toEqual([]);
      expect([(await verify(db)).brokenAt, (await verifyFilings(db)).changed]).toEqual([null, []]);
    });

    test('a backup holds the attachments byte for byte, also large ones', async () => {
      const large = new Uint8Array(3 * 1024 * 1024).map((_, at) => 32 + ((at * 7919) % 90));
      const id = await newDraft();
      const { id: file } = await attach(db, filer, id, { name: 'large.txt', bytes: large }, AT);
      const copy = await openRegister({ directory: null });
      try {
        const lines: string[] = [];
        for await (const line of backup(db)) lines.push(line);
        await restore(copy, lines);
        const read = await attachmentOf(copy, viewerOf(filer), file, AT);
        expect(Buffer.from(read.bytes).equals(Buffer.from(large))).toBe(true);
        expect((await verifyFilings(copy)).changed).toEqual([]);
        const again: string[] = [];
        for await (const line of backup(copy)) again.push(line);
        expect(again.join('\n') === lines.join('\n')).toBe(true);
      } finally {
        await copy.close();
      }
    }, 60_000);
  });
}
