import type { Memory } from '../entry'

/** 证据目录, as a package carries it. */
export const exhibitList: Memory = {
  groups: {
    packKind: [
      ['手机记录', 'phone log', 'registro del teléfono'], ['详单', 'bill', 'factura detallada'], ['聊天记录', 'chat', 'chat'], ['录音', 'recording', 'grabación'],
      ['图片', 'picture', 'imagen'], ['文件', 'document', 'documento'], ['证人说明', 'witness statement', 'declaración de testigo'],
      ['录音附带文件', 'file beside a recording', 'archivo de una grabación'], ['压缩包', 'archive', 'archivo comprimido'],
      ['随证据包来的经手记录', 'custody log that came with a package', 'registro de custodia llegado con un paquete'], ['其他文件', 'other file', 'otro archivo'],
    ],
    packForm: [
      ['原件', 'original', 'original'],
      ['副本（已去除位置和设备信息）', 'copy (place and device data removed)', 'copia (sin datos de lugar ni dispositivo)'],
      ['副本（已遮盖）', 'copy (parts covered)', 'copia (con partes tapadas)'],
      ['摘录（只含本案的行）', 'extract (rows of this case only)', 'extracto (solo filas de este caso)'],
      ['原件，已损坏', 'original, damaged', 'original, dañado'],
    ],
    packCount: [
      ['原件{n}件', '{n} {n|original|originals}', '{n} {n|original|originales}'], ['副本{n}件', '{n} {n|copy|copies}', '{n} {n|copia|copias}'],
      ['摘录{n}件', '{n} {n|extract|extracts}', '{n} {n|extracto|extractos}'], ['已损坏的{n}件', '{n} damaged', '{n} {n|dañado|dañados}'],
    ],
    packCounts: [['{packCount}', '{packCount}', '{packCount}'], ['{packCount}，{packCounts}', '{packCount}, {packCounts}', '{packCount}, {packCounts}']],
    packOut: [
      [
        '原件由当事人保管：无法做出不带其他信息的副本', 'the original is with the party: no copy without other information could be made',
        'el original está con la persona interesada: no se pudo hacer copia sin otra información',
      ],
      [
        '没有本案的行，原件由当事人保管', 'no rows of this case; the original is with the party',
        'sin filas de este caso; el original está con la persona interesada',
      ],
      ['与另一项内容相同', 'the same content as another item', 'mismo contenido que otro elemento'], ['与{ex}内容相同', 'the same content as {ex}', 'mismo contenido que la {ex}'],
      ['证人已撤回', 'the witness took it back', 'retirada por el testigo'], ['原件存在别处', 'the original is kept elsewhere', 'el original se conserva en otro lugar'],
      ['制作期间已从案件中删除', 'erased from the case while the package was made', 'borrado del caso mientras se hacía el paquete'],
    ],
    packFault: [
      ['文件缺失', 'the file is missing', 'falta el archivo'], ['内容与收到时不一致', 'its content is not what was received', 'su contenido no es el recibido'],
      ['文件读不出', 'the file cannot be read', 'el archivo no puede leerse'],
    ],
    packCopy: [['', '', ''], ['副本', 'copy ', 'copia ']],
    packPart: [['', '', ''], ['，包内是能读出的部分', '; the package holds what could be read', '; el paquete contiene lo que pudo leerse']],
    except: [['', '', ''], ['除下面写明“原件存在别处”的以外，', 'except where it says below that the original is kept elsewhere, ', 'salvo donde abajo se indica que el original se conserva en otro lugar, ']],
  },
  sentences: [
    ['编号：{code}　　制作日期：{day}', 'Number: {code}. Made on: {day}', 'Número: {code}. Fecha: {day}'],
    ['包内证据共{n}件：{packCounts}。', 'The package holds {n} {n|item|items} of evidence: {packCounts}.', 'El paquete contiene {n} {n|prueba|pruebas}: {packCounts}.'],
    ['包内没有证据文件。', 'The package holds no file of evidence.', 'El paquete no contiene archivos de prueba.'],
    ['另有{n}件没有收入，原因见第二部分。', 'Another {n} {n|is|are} not in it; for why see the second part.', 'Otras {n} no están incluidas; los motivos, en la segunda parte.'],
    [
      '形式为副本、摘录的，{except}原件由当事人保管，校验值见右栏，可以当面核对。',
      'Where the form is a copy or extract, {except}the original is with the party; its digest is in the right column, and it can be compared in person.',
      'Donde la forma es copia o extracto, {except}el original está con la persona interesada; su resumen digital figura en la columna derecha y puede cotejarse en persona.',
    ],
    ['锚点（北京时间 {iso}）：', 'Anchor (Beijing time {iso}):', 'Ancla (hora de Pekín {iso}):'],
    ['{code}', '{code}', '{code}'],
    ['锚点在制作时印在这里。', 'The anchor is printed here when the package is made.', 'El ancla se imprime aquí al hacer el paquete.'],
    [
      '在任何浏览器里打开包内的 verify.html，选择压缩包，看到“全部一致”后，把页面上“纸上的锚点”与上面八组逐组对照。',
      'Open verify.html of the package in any browser and choose the archive; when it says that all is the same, compare the anchor on that page, group by group, with the eight groups above.',
      'Abra verify.html del paquete en cualquier navegador y elija el archivo comprimido; cuando indique que todo coincide, compare el ancla de esa página, grupo por grupo, con los ocho grupos de arriba.',
    ],
    ['不联网，不需要本软件。', 'No network and no software of ours is needed.', 'No hace falta red ni este programa.'],
    [
      '“全部一致”只说明包里各部分彼此对得上；锚点也与另外保管的一份（本目录、时间戳）逐组一致，才说明从那一份留下时起没有变过。',
      'That all is the same only says that the parts of the package fit each other; only when the anchor is also the same, group by group, as one kept apart (this list, a timestamp), nothing has changed since that one was kept.',
      'Que todo coincida solo indica que las partes del paquete encajan entre sí; solo si el ancla coincide además, grupo por grupo, con otra guardada aparte (esta lista, un sello de tiempo), nada ha cambiado desde que se guardó.',
    ],
    [
      '内容是否真实，以原始载体为准；原手机和由当事人保管的原件，可以当面核对。',
      'Whether the content is true is for the original carrier to show; the phone and the originals kept by the party can be compared in person.',
      'Si el contenido es cierto lo muestra el soporte original; el teléfono y los originales que guarda la persona interesada pueden cotejarse en persona.',
    ],
    ['包内另有已定稿的文书{n}份：{record}。', 'The package also holds {n} issued {n|paper|papers}: {record}.', 'El paquete contiene además {n} {n|escrito emitido|escritos emitidos}: {record}.'],
  ],
  labels: [
    ['证据目录', 'List of evidence', 'Lista de pruebas'], ['包内的证据（按时间）', 'Evidence in the package (by time)', 'Pruebas en el paquete (por fecha)'],
    ['没有收入的原件', 'Originals that are not in it', 'Originales no incluidos'], ['怎样核对', 'How to check it', 'Cómo comprobarlo'],
    ['文件与形式', 'File and form', 'Archivo y forma'], ['反映', 'Shows', 'Muestra'], ['原件 SHA-256', 'Original, SHA-256', 'Original, SHA-256'],
    ['没有收入原件的原因', 'Why the original is not in it', 'Por qué no se incluye el original'], ['文书', 'paper', 'escrito'], ['—', '—', '—'],
    ['{packKind}，{packForm}', '{packKind}, {packForm}', '{packKind}, {packForm}'],
    ['{packKind}，{packForm}：{record}', '{packKind}, {packForm}: {record}', '{packKind}, {packForm}: {record}'],
    ['{n}次联系，{iso}', '{n} {n|contact|contacts}, {iso}', '{n} {n|contacto|contactos}, {iso}'], ['{packOut}', '{packOut}', '{packOut}'],
    ['{packCopy}已损坏：{packFault}{packPart}', '{packCopy}damaged: {packFault}{packPart}', '{packCopy}dañado: {packFault}{packPart}'],
  ],
}
