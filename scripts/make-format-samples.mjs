// Our own two documents (an invented resolution and an invented presidential statement) in, samples/formats/ out: every format that is read.
//
// node scripts/make-format-samples.mjs wants LibreOffice (Debian: libreoffice-writer-nogui) and Noto CJK fonts (fonts-noto-cjk). What it makes
// is kept in the repository, so that nobody else needs them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as opencc from 'opencc-js';

const OUT = fileURLToPath(new URL('../samples/formats/', import.meta.url));

// {ins:...} was inserted and {del:...} deleted by a reviewer; {note:...} is a footnote.
const RESOLUTION = {
  symbol: 'S/RES/9001 (2031)',
  masthead: ['United Nations', 'Security Council', 'Distr.: General', '14 March 2031'],
  title: 'Resolution 9001 (2031)',
  adopted: 'Adopted by the Security Council at its 9912th meeting, on 14 March 2031',
  preamble: [
    'The Security Council,',
    'Recalling its resolutions 8914 (2029) of 2 May 2029 and 8990 (2030) of 15 March 2030, and the statement of its President of 7 November 2030 (S/PRST/2030/21),{note:See also the letter dated 3 December 2030 from the Secretary-General addressed to the President of the Security Council (S/2030/1187).}',
    'Reaffirming its strong commitment to the sovereignty, independence, unity and territorial integrity of Arvandia,',
    'Welcoming the signature at Port Serin, on 19 January 2031, of the Agreement on the Cessation of Hostilities, and commending the African Union and the neighbouring States for their good offices,',
    'Expressing concern at the humanitarian situation in the northern districts, where the delivery of assistance remains hampered by mines, damaged bridges and the insecurity of the roads between Serin and Upper Tamar,',
    'Having considered the report of the Secretary-General of 20 February 2031 (S/2031/144) and the recommendations contained therein,',
    'Determining that the situation in Arvandia continues to constitute a threat to international peace and security in the region,',
    'Acting under Chapter VII of the Charter of the United Nations,',
  ],
  operative: [
    'Decides to extend the mandate of the United Nations Verification Mission in Arvandia (UNVMA) until 15 March 2032;',
    'Decides that UNVMA shall comprise up to 2,150 military personnel and 320 police officers, {del:including formed units,} as set out in the annex to the present resolution;',
    [
      'Decides that the tasks of UNVMA shall be the following:',
      'To monitor and verify the cessation of hostilities, including through regular patrols along the line of separation;',
      'To assist the parties in the demining of the roads needed for the delivery of humanitarian assistance;',
      'To support the Government of Arvandia, {ins:at its request,} in the preparation of the elections to be held in October 2031;',
    ],
    'Demands that all parties allow the full, safe and unhindered access of humanitarian personnel to the populations in need, in accordance with international humanitarian law;',
    'Urges the Government of Arvandia and the Tamar Front to conclude, without further delay, the negotiations on the withdrawal of heavy weapons foreseen in article 4 of the Agreement;',
    'Calls upon Member States, in particular those of the region, to provide UNVMA with the overflight clearances and the transit facilities that it requires;',
    'Requests the Secretary-General to report to the Security Council on the implementation of the present resolution within 90 days of its adoption, and every 120 days thereafter;',
    'Also requests the Secretary-General to submit to it, no later than 30 November 2031, an assessment of the conditions for the drawdown of the military component of UNVMA, with a non-governmental, United Nations and host-Government perspective on each of the benchmarks;',
    'Encourages the Bretton Woods institutions and bilateral donors to support the Trust Fund for the Recovery of Arvandia;',
    'Decides to remain seized of the matter.',
  ],
  annex: 'Annex: authorized strength of the Mission',
  table: [
    ['Component', 'Authorized', 'Deployed'],
    ['Military personnel', '2,150', '1,964'],
    ['Police officers', '320', '287'],
    ['Total', '2,470', '2,251'],
  ],
};

const STATEMENT = {
  symbol: 'S/PRST/2031/7',
  masthead: ['联合国', '安全理事会', 'Distr.: General', '22 May 2031', 'Chinese', 'Original: English'],
  title: '安全理事会主席的声明',
  paragraphs: [
    '2031年5月22日，安全理事会第9954次会议审议了题为“阿尔万迪亚局势”的项目，安全理事会主席代表安理会发表声明如下：',
    '“安全理事会回顾其第9001(2031)号决议和2030年11月7日主席声明(S/PRST/2030/21)，重申对阿尔万迪亚的主权、独立、统一和领土完整的坚定承诺。{note:又见2030年12月3日秘书长给安全理事会主席的信(S/2030/1187)。}',
    '“安理会欢迎各方于2031年1月19日在塞林港签署《停止敌对行动协定》，赞扬非洲联盟和邻国所作的斡旋，并敦促阿尔万迪亚政府和塔马尔阵线不再拖延，完成关于撤出重型武器的谈判。安理会强调，各方有责任保护平民，并让人道主义人员全面、安全和不受阻碍地接触需要帮助的民众，特别是居住在北部各县、道路和桥梁遭到毁坏的地区的妇女和儿童。',
    '“安理会严重关切塞林和上塔马尔之间的道路不安全，要求所有各方立即清除妨碍运送援助物资的地雷，并请会员国，尤其是该区域的会员国，向联合国阿尔万迪亚核查团提供所需的过境便利和飞越许可。',
    '“安理会请秘书长在2031年8月31日之前报告本声明的执行情况，包括核查团军事部分缩编的条件，并在其后每隔六个月提出报告。',
    '“安理会将继续处理此案。”',
  ],
};

// Sentences of our own in scripts that have encodings of their own.
const RUSSIAN =
  'Совет Безопасности,\nподтверждая свою приверженность суверенитету Арвандии,\n1. постановляет продлить мандат Миссии до 15 марта 2032 года;\n2. просит Генерального секретаря представить доклад в течение 90 дней;\n3. постановляет продолжать заниматься этим вопросом.\n';
const ARABIC =
  'إن مجلس الأمن،\nإذ يؤكد من جديد التزامه بسيادة أرفانديا واستقلالها،\n1 - يقرر تمديد ولاية البعثة حتى 15 آذار/مارس 2032؛\n2 - يطلب إلى الأمين العام أن يقدم تقريرا في غضون 90 يوما؛\n3 - يقرر أن يبقي المسألة قيد نظره.\n';

const markedUp = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const accepted = (text) => text.replace(/\{del:[^}]*\} ?/g, '').replace(/\{ins:([^}]*)\}/g, '$1');
const withoutNotes = (text) => text.replace(/\{note:[^}]*\}/g, '');
const plain = (text) => withoutNotes(accepted(text));

function resolutionText() {
  const items = RESOLUTION.operative.map((item, i) => {
    const [text, ...tasks] = Array.isArray(item) ? item : [item];
    return [`${i + 1}. ${plain(text)}`, ...tasks.map((task, j) => `(${'abc'[j]}) ${plain(task)}`)].join('\n\n');
  });
  return `${[RESOLUTION.symbol, RESOLUTION.title, RESOLUTION.adopted, ...RESOLUTION.preamble.map(plain), ...items].join('\n\n')}\n`;
}

const statementText = () => `${[STATEMENT.symbol, STATEMENT.title, ...STATEMENT.paragraphs.map(plain)].join('\r\n\r\n')}\r\n`;

// Flat OpenDocument: what LibreOffice turns into DOCX, DOC and PDF.
function flatDocument({ symbol, job, language, body, regions }) {
  const font = language === 'zh' ? 'Noto Serif CJK SC' : 'Liberation Serif';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="11pt" style:font-size-asian="11pt" fo:language="${language}" fo:country="none"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm" fo:text-align="justify"/></style:style>
<style:style style:name="Masthead" style:family="paragraph"><style:paragraph-properties fo:text-align="start" fo:margin-bottom="0.1cm"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.6cm" fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold" style:font-size-asian="15pt" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
<text:list-style style:name="Numbers">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="0cm" fo:text-indent="0cm" text:list-tab-stop-position="1cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="1cm" fo:text-indent="0cm" text:list-tab-stop-position="2cm"/></style:list-level-properties></text:list-level-style-number>
</text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="22cm" fo:margin="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header><text:p text:style-name="Small">${symbol}</text:p></style:header><style:header-first><text:p text:style-name="Small"/></style:header-first>
<style:footer><text:p text:style-name="Small">${job}<text:tab/><text:page-number text:select-page="current"/>/<text:page-count/></text:p></style:footer>
<style:footer-first><text:p text:style-name="Small">${job} (${language === 'zh' ? 'C' : 'E'}) 140331</text:p></style:footer-first>
</style:master-page></office:master-styles>
<office:body><office:text>${regions ? `<text:tracked-changes>${regions}</text:tracked-changes>` : ''}
${body}
</office:text></office:body></office:document>`;
}

function markup() {
  const regions = [];
  let notes = 0;
  const change = (kind, inner) =>
    `<text:changed-region text:id="c${regions.length + 1}"><text:${kind}><office:change-info><dc:creator>Reviewer</dc:creator><dc:date>2031-03-10T10:00:00</dc:date></office:change-info>${inner}</text:${kind}></text:changed-region>`;
  const inline = (text) =>
    markedUp(text)
      .replace(/\{del:([^}]*)\} ?/g, (_, words) => {
        regions.push(change('deletion', `<text:p text:style-name="Standard">${words} </text:p>`));
        return `<text:change text:change-id="c${regions.length}"/>`;
      })
      .replace(/\{ins:([^}]*)\}/g, (_, words) => {
        regions.push(change('insertion', ''));
        return `<text:change-start text:change-id="c${regions.length}"/>${words}<text:change-end text:change-id="c${regions.length}"/>`;
      })
      .replace(/\{note:([^}]*)\}/g, (_, words) => {
        notes++;
        return `<text:note text:id="n${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Small">${words}</text:p></text:note-body></text:note>`;
      });
  const paragraph = (text, style = 'Standard') => `<text:p text:style-name="${style}">${inline(text)}</text:p>`;
  return { inline, paragraph, regions };
}

function resolutionDocument(isReviewed) {
  const { paragraph, regions } = markup();
  const shown = (text) => (isReviewed ? text : accepted(text));
  const items = RESOLUTION.operative.map((item) => {
    const [text, ...tasks] = Array.isArray(item) ? item : [item];
    const inner = tasks.map((task) => `<text:list-item>${paragraph(shown(task))}</text:list-item>`).join('');
    return `<text:list-item>${paragraph(shown(text))}${inner ? `<text:list>${inner}</text:list>` : ''}</text:list-item>`;
  });
  const rows = RESOLUTION.table.map(
    (row) =>
      `<table:table-row>${row.map((cell) => `<table:table-cell>${paragraph(cell, 'Masthead')}</table:table-cell>`).join('')}</table:table-row>`,
  );
  const body = [
    ...[RESOLUTION.masthead[0], RESOLUTION.symbol, ...RESOLUTION.masthead.slice(1)].map((line) => paragraph(line, 'Masthead')),
    paragraph(RESOLUTION.title, 'Title'),
    paragraph(RESOLUTION.adopted),
    ...RESOLUTION.preamble.map((text) => paragraph(text)),
    `<text:list text:style-name="Numbers">${items.join('')}</text:list>`,
    paragraph(RESOLUTION.annex, 'Title'),
    `<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/>${rows.join('')}</table:table>`,
    paragraph(''),
  ];
  return flatDocument({
    symbol: RESOLUTION.symbol,
    job: '31-04321',
    language: 'en',
    body: body.join('\n'),
    regions: regions.join(''),
  });
}

function statementDocument() {
  const { paragraph } = markup();
  const lines = [STATEMENT.masthead[0], STATEMENT.symbol, ...STATEMENT.masthead.slice(1)];
  const body = [
    ...lines.map((line) => paragraph(line, 'Masthead')),
    paragraph(STATEMENT.title, 'Title'),
    ...STATEMENT.paragraphs.map((text) => paragraph(text)),
  ];
  return flatDocument({ symbol: STATEMENT.symbol, job: '31-07788', language: 'zh', body: body.join('\n'), regions: '' });
}

function convert(folder, source, target, filter = target) {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, source),
    ],
    { stdio: 'ignore' },
  );
  return join(folder, source.replace(/\.\w+$/, `.${target}`));
}

// The platform decodes these encodings but does not encode them: turn its tables round.
function encoder(encoding) {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map();
  for (let first = 0; first < 256; first++) {
    const single = decoder.decode(Uint8Array.of(first));
    if (single !== '\ufffd' && single.length === 1) bytes.set(single, [first]);
    if (!/gb|big5/.test(encoding) || first < 0x81) continue;
    for (let second = 0x40; second < 256; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd' && !bytes.has(character)) bytes.set(character, [first, second]);
    }
  }
  return (text) => Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? fail(character, encoding)));
}

function fail(character, encoding) {
  throw new Error(`${encoding} has no ${character}`);
}

function page(language, charset, title, paragraphs) {
  const head = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title}</title><style>p { margin: 1em }</style><script>var pages = "<p>no text</p>";</script>`;
  const menu = '<nav><a href="/">Home</a> | <a href="/documents">Documents</a></nav>';
  return `<!DOCTYPE html>\n<html lang="${language}">\n<head>${head}</head>\n<body>\n${menu}\n<h1>${title}</h1>\n${paragraphs.join('\n')}\n</body>\n</html>\n`;
}

function resolutionPage() {
  const items = RESOLUTION.operative.map((item) => {
    const [text, ...tasks] = Array.isArray(item) ? item : [item];
    const inner = tasks.map((task) => `<li>${markedUp(plain(task))}</li>`).join('');
    return `<li>${markedUp(plain(text))}${inner ? `<ol type="a">${inner}</ol>` : ''}</li>`;
  });
  const rows = RESOLUTION.table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const paragraphs = [RESOLUTION.symbol, RESOLUTION.adopted, ...RESOLUTION.preamble.map(plain)].map(
    (text) => `<p>${markedUp(text)}</p>`,
  );
  return page('en', 'windows-1252', RESOLUTION.title, [
    ...paragraphs,
    `<ol>${items.join('\n')}</ol>`,
    `<h2>${RESOLUTION.annex}</h2>`,
    `<table>${rows.join('')}</table>`,
  ]);
}

const statementPage = (charset) =>
  page(
    'zh',
    charset,
    STATEMENT.title,
    [STATEMENT.symbol, ...STATEMENT.paragraphs.map(plain)].map((text) => `<p>${markedUp(text)}</p>`),
  );

function wide(text, isLittle, hasMark) {
  const all = hasMark ? `\ufeff${text}` : text;
  const buffer = Buffer.from(all, 'utf16le');
  return isLittle ? buffer : buffer.swap16();
}

function blocks() {
  const block = (text, type, prefix = null) => ({ text, type, heading_level: null, paragraph_type: null, prefix, links: [] });
  const [adopted, date] = RESOLUTION.adopted.split(/(?<=meeting,) /);
  const items = RESOLUTION.operative.flatMap((item, i) => {
    const [text, ...tasks] = Array.isArray(item) ? item : [item];
    return [
      block(plain(text), 'paragraph', `${i + 1}.`),
      ...tasks.map((task, j) => block(plain(task), 'paragraph', `(${'abc'[j]})`)),
    ];
  });
  return JSON.stringify([
    block(RESOLUTION.symbol, 'frontmatter'),
    block(RESOLUTION.title, 'title'),
    block(adopted, 'frontmatter'),
    block(date, 'paragraph'),
    ...RESOLUTION.preamble.map((text) => block(plain(text), 'paragraph')),
    ...items,
    block('-----', 'footer'),
  ]);
}

function makeOffice(folder) {
  writeFileSync(join(folder, 'resolution.en.fodt'), resolutionDocument(false));
  writeFileSync(join(folder, 'reviewed.en.fodt'), resolutionDocument(true));
  writeFileSync(join(folder, 'statement.zh.fodt'), statementDocument());
  for (const [source, ...targets] of [
    ['resolution.en', 'pdf', 'docx', 'doc'],
    ['reviewed.en', 'docx'],
    ['statement.zh', 'pdf', 'docx', 'doc'],
  ]) {
    for (const target of targets) copyFileSync(convert(folder, `${source}.fodt`, target), join(OUT, `${source}.${target}`));
  }
  const locked =
    'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"seized"}}';
  copyFileSync(convert(folder, 'statement.zh.fodt', 'pdf', locked), join(OUT, '../../test/formats/encrypted.pdf'));
}

function makeTexts() {
  const traditional = opencc.Converter({ from: 'cn', to: 'tw' })(statementText());
  const english = resolutionText();
  const files = {
    'statement.zh.gb18030.txt': encoder('gb18030')(statementText()),
    'statement.zh-hant.big5.txt': encoder('big5')(traditional),
    'statement.zh.utf-16le.txt': wide(statementText(), true, true),
    'statement.zh.utf-16be.txt': wide(statementText(), false, false),
    'statement.zh.gb2312.html': encoder('gb18030')(statementPage('gb2312')),
    'resolution.en.windows-1252.html': encoder('windows-1252')(resolutionPage()),
    'resolution.en.json': blocks(),
    'resolution.en.utf-8.txt': `\ufeff${english}`,
    'sentence.ru.windows-1251.txt': encoder('windows-1251')(RUSSIAN),
    'sentence.ar.windows-1256.txt': encoder('windows-1256')(ARABIC),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(OUT, name), content);
}

const folder = mkdtempSync(join(tmpdir(), 'samples-'));
mkdirSync(OUT, { recursive: true });
try {
  makeTexts();
  makeOffice(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
