import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { detectEncoding, encodingOf } from './encoding';

const folder = mkdtempSync(join(tmpdir(), 'bihuan-encoding-'));
const samples = join(__dirname, '../../../samples');
const words = '编号,内容\n1,家里宽带昨晚断网，光猫红灯，请尽快派人上门。\n2,这个月账单多扣了费用，要求退还。\n';

function write(name: string, bytes: Buffer | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('telling the encoding of a file', () => {
  it.each([
    ['utf-8', Buffer.from(words), 'utf-8'],
    ['utf-8 with mark', Buffer.from(`\ufeff${words}`), 'utf-8'],
    ['gbk', iconv.encode(words, 'gbk'), 'gb18030'],
    ['gbk, a few words among English', iconv.encode('id,text,city\n1,no signal,兰州\n2,断网,天水\n', 'gbk'), 'gb18030'],
    ['utf-16le with mark', iconv.encode(words, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['plain ascii', Buffer.from('id,text\n1,no signal\n'), 'utf-8'],
  ])('detects %s', async (_, bytes, expected) => {
    await expect(encodingOf(write('file.csv', bytes))).resolves.toBe(expected);
  });

  it('detects the GBK sample, and reads it without loss', async () => {
    const file = join(samples, 'complaints.gbk.csv');
    await expect(encodingOf(file)).resolves.toBe('gb18030');
    expect(iconv.decode(readFileSync(file), 'gb18030')).toContain('受理内容');
  });

  it('does not call a UTF-8 file that was cut inside a character anything else', () => {
    const cut = Buffer.from('断网').subarray(0, 5);
    expect(detectEncoding(cut).encoding).toBe('utf-8');
  });

  it('does not take other encodings for Chinese', () => {
    const russian = iconv.encode('Интернет не работает уже третий день, прошу прислать мастера. '.repeat(4), 'koi8-r');
    expect(detectEncoding(russian).encoding).not.toBe('gb18030');
  });

  it('takes a named encoding at its word, and refuses when the bytes contradict it', async () => {
    const gbk = write('gbk.csv', iconv.encode(words, 'gbk'));
    await expect(encodingOf(gbk, 'gbk')).resolves.toBe('gb18030');
    await expect(encodingOf(gbk, 'utf-8')).rejects.toThrow(/cannot be read as utf-8.*GB18030.*--encoding|GB18030/s);
    await expect(encodingOf(gbk, 'klingon')).rejects.toThrow('Unknown encoding "klingon"');
  });

  it('finds what is not ASCII however far into the file, and refuses undecodable bytes there', async () => {
    const plain = Buffer.from('a,b\n1,x\n'.repeat(60_000));
    const late = write('late.csv', Buffer.concat([plain, iconv.encode(words, 'gbk')]));
    await expect(encodingOf(late)).resolves.toBe('gb18030');
    const broken = write('broken.csv', Buffer.concat([Buffer.from(words), plain, Buffer.from([0xff, 0x2c, 0x0a])]));
    await expect(encodingOf(broken)).rejects.toThrow(/cannot be read as utf-8.*--encoding/);
    await expect(encodingOf(broken, 'utf-8')).rejects.toThrow(
      /cannot be read as utf-8: undecodable bytes near character/,
    );
  });

  it('names its guess where it cannot tell', async () => {
    const noise = Buffer.from(Array.from({ length: 64 }, (_, i) => 0x80 + ((i * 37) % 32)));
    await expect(encodingOf(write('noise.csv', noise))).rejects.toThrow(/best guess: .*--encoding/);
  });

  it('says what a file is that is no text', async () => {
    await expect(encodingOf(write('a.csv', Buffer.from('PK\u0003\u0004rest')))).rejects.toThrow('.xlsx');
    await expect(encodingOf(write('b.csv', Buffer.from([1, 2, 0, 4, 5, 6])))).rejects.toThrow('NUL');
    await expect(encodingOf(write('c.csv', ''))).rejects.toThrow('is empty');
    await expect(encodingOf(write('d.csv', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0])))).rejects.toThrow('.xls');
  });
});
