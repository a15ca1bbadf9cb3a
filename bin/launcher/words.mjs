// Everything the launcher says in the terminal, Chinese first. Each entry is a function of its values → [zh, en].

/** Progress lines. */
export const STEPS = {
  install: () => ['正在安装依赖（只在第一次或版本变化时，约一分钟）……', 'Installing dependencies (first time or after a change, about a minute) …'],
  build: () => ['正在构建（只在第一次或代码变化时，约半分钟）……', 'Building (first time or after a change, about half a minute) …'],
  client: () => ['　· 生成数据库接口', '  · database client'],
  fonts: () => ['　· 复制字体', '  · fonts'],
  workers: () => ['　· 打包后台程序', '  · workers'],
  pages: () => ['　· 编译页面', '  · pages'],
  database: () => ['正在准备数据库……', 'Preparing the database …'],
  demo: () => ['正在放入三个演示案件……', 'Filling in three demonstration cases …'],
  'demo-filled': () => ['演示案件已放入，人物、机构和号码都是虚构的。', 'The demonstration cases are in; people, companies and numbers are invented.'],
  'demo-kept': () => ['这份数据里已经有案件，没有放入演示案件。', 'This data holds cases already; no demonstration case was added.'],
  'demo-accounts': ({ owner, volunteer, passwords }) => [
    `演示账号（只显示这一次）：\n    ${owner}　${passwords.owner}\n    ${volunteer}　${passwords.volunteer}`, 'Demonstration accounts (shown only now), see above.'],
  server: () => ['正在启动……', 'Starting …'],
  ready: ({ link, data }) => [
    `\n安宁已启动，请在本机浏览器打开（链接只能用一次）：\n\n    ${link}\n\n数据保存在 ${data}。按 Ctrl-C 停止。`,
    `Anning is running. Open the link above on this machine (it works once).\nData is kept in ${data}. Press Ctrl-C to stop.\n`,
  ],
  guarded: () => ['记录用密码短语锁着，打开以后先输入它。\n', 'The records are locked; the passphrase is asked for first.\n'],
  office: ({ address }) => [`安宁（机构模式）已启动：${address}`, `Anning (office mode) is running: ${address}`],
  setUp: ({ link }) => [
    `\n还没有负责人，请用这个链接设置机构（只能用一次，重新启动会换一个）：\n\n    ${link}\n`,
    'There is no owner yet. Set up the office with the link above (it works once; a restart makes another).\n',
  ],
  elsewhere: ({ link }) => [
    `\n这份数据已经由另一个安宁打开，请用这个链接进入（只能用一次）：\n\n    ${link}\n`,
    'Anning is already running on this data. Open the link above (it works once).\n',
  ],
  'root-rotated': ({ count, was }) => [
    `根密钥已更换，${count} 个机构的钥匙都已改由新的保护。机构在这以前做的备份只能用旧密钥（编号 ${was}）打开：这些备份还在（最长 12 个月），旧密钥就要留着。`,
    `The root key was changed; the keys of ${count} offices are wrapped by the new one. An office's backups made before open with the old key alone ` +
    `(id ${was}): keep it for as long as they are there (up to 12 months).`],
  'root-kept': ({ was, file }) => [
    `旧密钥 ${was} 放在 ${file}，请移到另外保存密钥的地方；恢复旧备份时用 --key-file 带上它。`,
    `The old key ${was} lies in ${file}: move it to where the key is kept apart, and bring it by --key-file when an older backup is restored.`],
  'offices-rotated': ({ count }) => [
    `机构钥匙已更换，${count} 个案件的钥匙都已改由新的保护。`, `The keys of the offices were changed; the keys of ${count} cases are wrapped by the new ones.`],
  'backed-up': ({ file, bytes, objects, anchor }) => [
    `备份已写好，并从头到尾读回核对过：${file}（${mb(bytes)}，${objects} 个文件）。\n锚点（抄下来，恢复时对照）：${anchor.join(' ')}`,
    `The backup is written, read back and checked: ${file} (${mb(bytes)}, ${objects} files).\nAnchor: see above; write it down to compare at a restore.`],
  'root-inside': () => [
    '根密钥在备份里面：谁有这个文件和它的密码（或身份文件），谁就能读全部内容。请把两样分开放。',
    'The root key is inside: whoever has this file and its passphrase (or identity) can read everything. Keep the two apart.'],
  'root-wrapped': () => [
    '记录的密码短语照旧：恢复以后仍然要用它（或恢复词）打开。', 'The records stay locked by their own passphrase (or recovery words) after a restore.'],
  'root-outside': () => [
    '根密钥不在备份里面：恢复时要另外带上密钥文件，请确认它保存在别处。', 'The root key is not inside: a restore wants the key file as well; make sure it is kept elsewhere.'],
  restored: ({ data, at, rows, objects, anchor }) => [
    `已恢复到 ${data}：${at} 的备份，${rows} 行，${objects} 个文件，逐表逐文件与备份时一致。\n锚点（与备份时抄下的对照）：${anchor.join(' ')}`,
    `Restored into ${data}: the backup of ${at}, ${rows} rows and ${objects} files, each as it was. Compare the anchor above with the one you wrote down.`],
  'restored-migrated': ({ count }) => [`数据已升级到这个版本（${count} 次迁移）。`, `The data was brought to this version (${count} migrations).`],
  'restored-erased': ({ count }) => [`备份之后删除过的 ${count} 项已再次删除。`, `${count} erasures that came after the backup were done again.`],
  'restored-whole': ({ files }) => [
    `${files} 份原件和信件都打开核对过，记录链完整。现在可以运行 npm start。`, `All ${files} originals and letters were opened and checked, and the chains hold. Run npm start now.`],
  'restored-damaged': ({ files, damaged, faults }) => [
    `与备份时一致，但备份里本来就有损坏：${files} 份里 ${damaged} 份打不开或变了，记录里 ${faults} 处不符。请看设置里的证据库。`,
    `All is as it was backed up, but some was damaged already: ${damaged} of ${files} files, ${faults} records. See the evidence store in Settings.`],
  'restored-locked': () => [
    '记录用另一个密码短语锁着，现在不能逐份打开；npm start 并解锁以后，安宁会自己核对一遍。',
    'The records are locked by another passphrase and were not opened one by one; Anning checks them once they are unlocked after npm start.'],
  'watch-on': ({ folder, hour }) => [
    `每天 ${hour} 点（北京时间）自动备份到 ${folder}。`, `A backup is made into ${folder} every day at ${hour} o'clock (Beijing).`],
  'watch-done': ({ file, dropped }) => [`自动备份已写好：${file}（清理旧备份 ${dropped} 个）。`, `The daily backup is written: ${file} (${dropped} old ones removed).`],
  stopping: () => ['正在停止……', 'Stopping …'],
  stopped: () => ['已停止，数据已保存。', 'Stopped; everything is saved.'],
}

const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

/** What is asked on the terminal. */
export const QUESTIONS = {
  passphrase: () => [
    '备份的密码（至少 12 个字符，不要用别处的；丢了谁也打不开）', 'Passphrase for the backup (12 characters or more, used nowhere else; lost, nobody can open it)'],
  again: () => ['再输入一次', 'Again'],
  known: () => ['备份的密码', 'Passphrase of the backup'],
}

/** How far a long deed is, on one line. */
export const PROGRESS = {
  rows: ({ done, total }) => [`表 ${done}${total ? `/${total}` : ''}`, `table ${done}${total ? ` of ${total}` : ''}`],
  files: ({ done, total }) => [`文件 ${mb(done)}${total ? `/${mb(total)}` : ''}`, `files ${mb(done)}${total ? ` of ${mb(total)}` : ''}`],
}

/** One sentence for each way a start can fail, saying what to do. */
export const REFUSALS = {
  'node-version': ({ wanted, found }) => [
    `需要 Node ${wanted} 或更高版本，当前是 ${found}，请升级后再试。`, `Anning needs Node ${wanted} or newer and found ${found}; please upgrade and try again.`],
  usage: ({ word }) => [
    `不认识的参数 ${word}，可用的是 --data 目录、--port 端口、--no-open、--demo。`,
    `Unknown argument ${word}; use --data DIR, --port N, --no-open or --demo.`],
  'port-taken': ({ port }) => [
    `端口 ${port} 已被占用，请换一个 --port，或去掉 --port 让安宁自己找。`, `Port ${port} is taken; give another --port, or none to let Anning find one.`],
  'disk-full': ({ place }) => [`磁盘已满（${place}），请腾出空间后再试。`, `The disk is full (${place}); free some space and try again.`],
  'data-not-writable': ({ data }) => [
    `数据目录 ${data} 不能写入，请改正权限，或用 --data 指定另一个目录。`,
    `The data directory ${data} cannot be written; fix its permissions or choose another with --data.`],
  'data-not-reachable': ({ data, user }) => [
    `以 root 运行时数据库由账户 ${user} 运行，但它进不了 ${data}，请用 --data 指定它能进入的目录（例如 /var/lib/anning）。`,
    `As root the database runs as ${user}, who cannot enter ${data}; choose another directory with --data, such as /var/lib/anning.`],
  'program-not-writable': ({ place }) => [
    `程序目录 ${place} 不能写入，请改正权限，或换一个可写的目录重新克隆。`,
    `The program's directory ${place} cannot be written; fix its permissions or clone into a directory of your own.`],
  'not-answering': ({ pid, port }) => [
    `这份数据正由进程 ${pid} 使用（端口 ${port}），但它没有应答，请结束该进程后再启动。`,
    `Process ${pid} (port ${port}) holds this data but does not answer; end that process and start again.`],
  install: ({ detail }) => [`依赖安装失败，请检查网络后再试：${detail}`, `Installing the dependencies failed; check the network and try again: ${detail}`],
  build: ({ detail }) => [`构建失败，请看上面的输出：${detail}`, `The build failed; see the output above: ${detail}`],
  'database-platform': ({ platform }) => [
    `没有适用于 ${platform} 的内置数据库，请安装 PostgreSQL 18 并设置 DATABASE_URL。`,
    `There is no embedded database for ${platform}; install PostgreSQL 18 and set DATABASE_URL.`],
  'database-start': ({ log }) => [`数据库未能启动，原因见 ${log}。`, `The database did not start; the reason is in ${log}.`],
  'database-stranger': ({ data }) => [
    `在 ${data} 记下的端口上应答的是另一个数据库，请停止它或重启电脑后再试。`,
    `Another database answers on the port noted in ${data}; stop it, or restart the computer, and try again.`],
  'database-unreachable': ({ detail }) => [
    `连接不上 DATABASE_URL 指定的数据库，请检查地址和密码：${detail}`, `The database of DATABASE_URL cannot be reached; check address and password: ${detail}`],
  'database-role-missing': () => [
    'DATABASE_URL 的角色不能建立角色，请同时设置 AUTH_DATABASE_URL（anning_auth），或改用管理员角色。',
    'The role of DATABASE_URL may not create roles; also set AUTH_DATABASE_URL (anning_auth), or use an administrator.'],
  'database-setup': ({ detail }) => [
    `DATABASE_URL 的角色权限不足以建立安宁的角色，请改用数据库管理员：${detail}`,
    `The role of DATABASE_URL may not set up Anning's roles; use the database's administrator: ${detail}`],
  'database-not-migrated': () => [
    '数据库还没有升级到这个版本，请先用管理员的 DATABASE_URL 运行 node bin/prepare.mjs。',
    'The database is not at this version yet; first run node bin/prepare.mjs with the administrator\'s DATABASE_URL.'],
  'role-too-strong': ({ role }) => [
    `运行时的数据库角色 ${role} 权限过大（超级用户、BYPASSRLS 或表的所有者），请改用 anning_app 与 anning_auth。`,
    `The run-time database role ${role} is too strong (superuser, BYPASSRLS or owner of tables); use anning_app and anning_auth.`],
  'migration-edited': ({ migration }) => [
    `迁移 ${migration} 在执行之后被改动过，请恢复原文件（git checkout prisma/migrations）后再启动。`,
    `Migration ${migration} was edited after it was applied; restore the file (git checkout prisma/migrations) and start again.`],
  'migration-broken': ({ migration, detail }) => [
    `迁移 ${migration} 执行失败，已全部撤销，数据未变，请改正后再启动：${detail}`,
    `Migration ${migration} failed and was undone wholly, the data is unchanged; correct it and start again: ${detail}`],
  'migration-unfinished': ({ migration }) => [
    `迁移 ${migration} 被标为未完成，请从备份恢复或联系维护者。`, `Migration ${migration} is marked unfinished; restore a backup or ask the maintainers.`],
  'migration-unknown': ({ migration }) => [
    `数据来自更新版本的安宁（迁移 ${migration}），请升级程序后再启动。`, `The data was made by a newer Anning (migration ${migration}); update the program and start again.`],
  demo: ({ detail }) => [`演示案件没有放完，再次用 --demo 启动会接着放：${detail}`, `The demonstration cases are not complete; another start with --demo goes on: ${detail}`],
  'server-start': ({ detail }) => [`网页服务没有启动：${detail}`, `The web server did not start: ${detail}`],
  'not-running': ({ data }) => [
    `数据目录 ${data} 上没有正在运行的安宁，请先运行 npm start。`, `No Anning is running on ${data}; run npm start first.`],
  token: ({ detail }) => [`没有取得令牌（机构模式请在设置页建立）：${detail}`, `No token was made (in office mode make one under Settings): ${detail}`],
  'keys-usage': () => ['请写明 rotate-office 或 rotate-root。', 'Say rotate-office or rotate-root.'],
  'keys-in-use': () => ['安宁正在使用这份数据，请先停止它再更换根密钥。', 'Anning is running on this data; stop it before changing the root key.'],
  'keys-guarded': () => [
    '钥匙由密码短语保护，请先在设置里去掉密码短语，换好以后再设。', 'A passphrase guards the key; remove it under Settings, and set it again afterwards.'],
  'keys-elsewhere': () => [
    '根密钥来自环境变量 ANNING_ROOT_KEY，不在数据目录里，请由保管它的人更换。', 'The root key comes from ANNING_ROOT_KEY, not from the data directory; whoever keeps it has to change it.'],
  'vault-locked': () => [
    '记录用密码短语锁着，请先在浏览器里打开安宁并输入密码短语，再试一次。', 'The records are locked; open Anning in the browser, enter the passphrase, and try again.'],
  'backup-usage': () => [
    '用法：npm run backup 文件 [-- --data 目录] [--recipient age1… 或 --passphrase-file 文件]。',
    'Use: npm run backup FILE [-- --data DIR] [--recipient age1… or --passphrase-file FILE].'],
  'restore-usage': () => [
    '用法：npm run restore 文件 [-- --data 目录] [--identity 文件 或 --passphrase-file 文件] [--key-file 文件] [--erasures 文件]。',
    'Use: npm run restore FILE [-- --data DIR] [--identity FILE or --passphrase-file FILE] [--key-file FILE] [--erasures FILE].'],
  'backup-exists': ({ file }) => [`${file} 已经存在，请换一个文件名，旧备份不会被覆盖。`, `${file} exists; choose another name, an old backup is never replaced.`],
  'backup-nothing': ({ data }) => [`${data} 里没有安宁的数据，请用 --data 指定正确的目录。`, `There is no data of Anning in ${data}; name the right directory with --data.`],
  'backup-not-writable': ({ file }) => [`${file} 不能写入，请换一个文件夹。`, `${file} cannot be written; choose another folder.`],
  'backup-no-file': ({ file }) => [`读不到 ${file}，请检查路径。`, `${file} cannot be read; check the path.`],
  'backup-no-identity': ({ file }) => [`${file} 里没有 age 身份（AGE-SECRET-KEY-…）。`, `There is no age identity (AGE-SECRET-KEY-…) in ${file}.`],
  'backup-no-secret': () => [
    '没有终端可以询问密码，请用 --passphrase-file 文件（- 表示标准输入）、--recipient 或 --identity。',
    'There is no terminal to ask for the passphrase; use --passphrase-file FILE (- is the standard input), --recipient or --identity.'],
  'backup-weak': () => [
    '这个密码太容易猜中，请用至少 12 个字符，例如几个不相干的词。', 'This passphrase is too easy to guess; use 12 characters or more, such as several unrelated words.'],
  'backup-unlike': () => ['两次输入不一样，请再来一次。', 'The two were not the same; please try again.'],
  'backup-secret': () => [
    '打不开：密码或身份不对（用 --recipient 做的备份要 --identity 文件），或收件人不是 age1… 。',
    'It does not open: the passphrase or identity is another one (a backup made with --recipient wants --identity FILE), or the recipient is no age1… word.'],
  'backup-damaged': () => [
    '这个文件不完整或被改动过，不能用来恢复，请用另一份备份；现有数据没有动。', 'This file is cut off or was changed and cannot be restored; use another backup. Nothing was touched.'],
  'backup-newer': ({ migration }) => [
    `备份来自更新版本的安宁（${migration}），请升级程序后再恢复。`, `The backup was made by a newer Anning (${migration}); update the program and restore again.`],
  'backup-busy': () => ['另一个备份正在进行，请等它结束。', 'Another backup is running; wait for it to end.'],
  'backup-role': () => [
    '数据库角色 anning_backup 登录不了，请设置 ANNING_BACKUP_PASSWORD，并用管理员的 DATABASE_URL 运行一次 node bin/prepare.mjs。',
    'The database role anning_backup cannot log in; set ANNING_BACKUP_PASSWORD and run node bin/prepare.mjs once with the administrator\'s DATABASE_URL.'],
  'watch-settings': () => [
    '自动备份需要 ANNING_BACKUP_FOLDER（已有的文件夹）、ANNING_BACKUP_RECIPIENT（age1…）和 ANNING_BACKUP_HOUR（0 到 23）。',
    'Daily backups want ANNING_BACKUP_FOLDER (a folder that exists), ANNING_BACKUP_RECIPIENT (age1…) and ANNING_BACKUP_HOUR (0 to 23).'],
  'restore-used': ({ data }) => [
    `${data} 里已经有东西，不会覆盖。请用 --data 指定一个空目录，或先停止安宁，把旧目录改名再恢复。`,
    `There is something in ${data} already, and nothing is replaced. Name an empty directory with --data, or stop Anning and rename the old one first.`],
  'restore-runs': ({ pid }) => [`另一个恢复正在进行（进程 ${pid}），请等它结束。`, `Another restore is running (process ${pid}); wait for it to end.`],
  'restore-admin': () => [
    '恢复到自己的数据库服务器需要管理员的 DATABASE_URL。', 'A restore into your own database server wants an administrator\'s DATABASE_URL.'],
  'restore-roles': ({ roles, variables }) => [
    `数据库服务器上已经有角色 ${roles}，可能有另一份安宁在用，恢复会换掉它们的口令。请用 ${variables} 给出现在的口令，或把 roles.json 放在 --key-file 旁边；没有改动任何东西。`,
    `The database server has the roles ${roles} already, perhaps for another Anning, and a restore would change their passwords. Give those they have by ` +
    `${variables}, or put roles.json beside --key-file. Nothing was changed.`],
  'restore-database-used': () => [
    'DATABASE_URL 的数据库里已经有表，不会覆盖，请指定一个空的数据库。', 'The database of DATABASE_URL holds tables already, and nothing is replaced; name an empty one.'],
  'restore-database-busy': () => [
    'DATABASE_URL 的数据库正被别的程序使用，请先停止它们再恢复；没有改动任何东西。',
    'Other programs are using the database of DATABASE_URL; stop them and restore again. Nothing was changed.'],
  'restore-store-used': () => [
    '证据存储（ANNING_S3_BUCKET）里已经有文件，不会覆盖，请指定一个空的桶。', 'The evidence store (ANNING_S3_BUCKET) holds files already, and nothing is replaced; name an empty bucket.'],
  'restore-key': () => [
    '根密钥不在这份备份里，请用 --key-file 带上密钥文件（机构的 secrets.json 或单独一行的密钥）。',
    'The root key is not in this backup; bring the key file with --key-file (the office\'s secrets.json, or the key alone on its line).'],
  'restore-other-key': () => [
    '带来的密钥不是这份备份的：它打不开里面的机构钥匙。没有写入任何东西。', 'The key you brought is not this backup\'s: it opens no key of the office. Nothing was written.'],
  'restore-unlike': ({ detail }) => [
    `放回的数据与备份时记下的不一致（${detail}），已全部撤销，请把这一行报告给维护者。`,
    `What was put back is not what was written down (${detail}); all of it was taken away again. Please report this line.`],
  unexpected: ({ detail }) => [`出现意外错误，请把这一行报告给维护者：${detail}`, `Something unexpected happened; please report this line: ${detail}`],
}

const lines = ([zh, en]) => `${zh}\n${en}`

/** What a browser shows that comes while the product is starting. */
export const starting = () => lines(['安宁正在启动，请稍候，页面会自己打开。', 'Anning is starting. This page opens by itself.']) + '\n'

/** Prints one progress message. */
export function say(step, values = {}) {
  process.stdout.write(lines(STEPS[step](values)) + '\n')
}

/** Prints one refusal on the error stream. */
export function sayRefusal({ id, values }) {
  process.stderr.write(lines(REFUSALS[id](values)) + '\n')
}
