import type { Memory } from '../entry'

/** T08, the one page for the police, and its annex. */
export const policeSummary: Memory = {
  lists: { circle: { of: 'circleOne', by: '、' }, filedBefore: { of: 'filedOne', by: '、' }, leftKinds: { of: 'leftKind', by: '、' }, primes: { of: 'code', by: '、' } },
  groups: {
    callers: [
      ['催收人员', 'collectors', 'cobradores'], ['以{some}名义催收的人员', 'people collecting in the name of {some}', 'personas que cobran en nombre de {some}'],
      ['以{names}等名义催收的人员', 'people collecting in the name of {names} and others', 'personas que cobran en nombre de {names} y otros'],
    ],
    circleOne: [['亲友', 'relatives and friends', 'familiares y amigos'], ['同事', 'colleagues', 'colegas']],
    reachedAll: [
      ['报案人', 'the reporter', 'la parte denunciante'], ['报案人及其{circle}', 'the reporter and their {circle}', 'la parte denunciante y sus {circle}'],
      ['报案人、借款人', 'the reporter and the borrower', 'la parte denunciante y la persona prestataria'],
      ['报案人、借款人、{circle}', 'the reporter, the borrower, {circle}', 'la parte denunciante, la persona prestataria, {circle}'],
    ],
    besides: [
      ['', '', ''],
      [
        '；其中联系报案人以外的{n}人共{n2}次（条）', '; of these {n2} {n2|contact|contacts} with {n} {n|person|people} beside the reporter',
        '; de ellos, {n2} {n2|contacto|contactos} con {n} {n|persona|personas} además de la parte denunciante',
      ],
      [
        '，联系报案人以外的{n}人共{n2}次（条）', ', with {n} {n|person|people} beside the reporter: {n2}',
        ', con {n} {n|persona|personas} además de la parte denunciante: {n2}',
      ],
    ],
    atNight: [['', '', ''], ['；其中夜间{acts}', '; of these at night: {acts}', '; de ellos, de noche: {acts}']],
    filedOne: [['{range}向{body}（{numbered}）', '{range} with {body} ({numbered})', '{range} ante {body} ({numbered})']],
    leftKind: [['{kind}{n}次', '{kind}: {n}', '{kind}: {n}']],
    nightNote: [['夜间为22:00至次日8:00', 'night is 22:00 to 8:00 the next day', 'la noche es de 22:00 a 8:00 del día siguiente']],
    lighter: [
      ['（同一天同一类型的算1起）', ' (acts of one kind on one day count as 1)', ' (los actos de un tipo en un día cuentan como 1)'],
      [
        '（同一天同一类型的算1起，较轻的各类先列1起）', ' (acts of one kind on one day count as 1; of each lighter kind 1 first)',
        ' (los actos de un tipo en un día cuentan como 1; de cada tipo más leve, 1 primero)',
      ],
    ],
    reaching: [
      ['联系{met}', 'contacted {met}', 'contacto con {met}'],
      [
        '{met}于{iso}已说明不要再联系，其后仍联系其本人', '{met} had said on {iso} not to make contact again and was contacted all the same',
        '{met} había dicho el {iso} que no se volviera a contactar y aun así hubo contacto',
      ],
    ],
    met: [
      ['报案人', 'the reporter', 'la parte denunciante'], ['报案人的{person}', 'the reporter’s {person}', '{person} de la parte denunciante'],
      ['借款人', 'the borrower', 'la persona prestataria'],
      ['借款人{name}', 'the borrower {name}', 'la persona prestataria {name}'], ['其他人', 'another person', 'otra persona'],
    ],
    hidden: [['', '', ''], ['（人名有隐去）', ' (names shortened)', ' (nombres abreviados)']],
    words: [
      ['', '', ''], ['，称{quotes}{hidden}', ', saying {quotes}{hidden}', ', con las palabras {quotes}{hidden}'],
      [
        '，据{met}转述所称为{quotes}{hidden}', ', as {met} passed it on saying {quotes}{hidden}', ', según lo transmitió {met} con las palabras {quotes}{hidden}',
      ],
      [
        '，报案人记述所称为{quotes}{hidden}', ', by the reporter’s account saying {quotes}{hidden}',
        ', según el relato de la parte denunciante con las palabras {quotes}{hidden}',
      ],
    ],
    asked: [
      ['{lineList}', '{lineList}', '{lineList}'],
      ['{lineList}等{n}个{lineWord}', '{lineList}, among others ({n} {lineWord})', '{lineList}, entre otros ({n} {lineWord})'],
    ],
    servicesOut: [
      ['', '', ''], ['（机构公开的服务号码除外）', ' (but for service numbers that institutions publish)', ' (salvo los números de servicio publicados por entidades)'],
    ],
    policeBody: [['公安机关', 'the police', 'la policía'], ['{name}', '{name}', '{name}']],
    saidBefore: [
      ['{met}{day}明确拒绝之后', 'the clear refusal of {met} on {day}', 'la negativa expresa de {met} el {day}'],
      ['被联系人{day}起明确拒绝之后', 'the clear refusals of the people contacted, from {day} on', 'las negativas expresas de las personas contactadas, desde el {day}'],
    ],
    noContact: [
      ['{range}的{n}次联系', 'the {n} {n|contact|contacts} of {range}', '{n} {n|contacto|contactos}: {range}'],
      [
        '{saidBefore}的联系（{range}共{n}次，见附件《逐次明细》）',
        'the contacts after {saidBefore} ({range}, {n} in all, see the annexed list of acts)',
        'los contactos posteriores a {saidBefore} ({range}, {n} en total, véase la relación anexa de actos)',
      ],
      [
        '{range}的{n}次联系（其中{n2}次在{saidBefore}）',
        'the {n} {n|contact|contacts} of {range} ({n2} of them after {saidBefore})',
        '{n} {n|contacto|contactos}: {range} ({n2} de ellos posteriores a {saidBefore})',
      ],
    ],
    caseKind: [
      ['可能涉及刑事案件', 'possibly a criminal case', 'posible caso penal'], ['可能涉及治安案件', 'possibly a public-order case', 'posible caso de seguridad pública'],
      ['可能涉及治安或刑事', 'possibly public order or criminal', 'posible seguridad pública o penal'],
    ],
    inRecording: [
      ['（全长{code}）', ' (length {code})', ' (duración {code})'],
      ['（全长{code}，要点{primes}）', ' (length {code}, main points at {primes})', ' (duración {code}, puntos clave en {primes})'],
      ['（要点{primes}）', ' (main points at {primes})', ' (puntos clave en {primes})'],
    ],
  },
  sentences: [
    ['材料编号　{code}', 'Number of this paper: {code}', 'Número de este documento: {code}'],
    ['生成时间　{iso}（北京时间）', 'Made on {iso} (Beijing time)', 'Generado el {iso} (hora de Pekín)'],
    ['供{policeBody}接报案参考　·　一页式', 'For {policeBody} taking the report · one page', 'Para {policeBody} que recibe la denuncia · una página'],
    [
      '{range}，{callers}使用{n}个号码、账号，联系{reachedAll}共{n2}次（条）：{acts}{atNight}{besides}。',
      '{range}: {callers}, using {n} {n|number or account|numbers and accounts}, contacted {reachedAll} {n2} {n2|time|times} in all: {acts}{atNight}{besides}.',
      '{range}: {callers}, con {n} {n|número o cuenta|números y cuentas}, contactaron a {reachedAll} {n2} {n2|vez|veces} en total: {acts}{atNight}{besides}.',
    ],
    ['目前没有录入催收来电或信息。', 'No collection calls or messages are on record so far.', 'Por ahora no constan llamadas ni mensajes de cobranza.'],
    [
      '目前还没有确认属于催收方的来电或信息。',
      'No call or message is confirmed to be from the collectors so far.',
      'Por ahora no se ha confirmado que alguna llamada o mensaje provenga de los cobradores.',
    ],
    [
      '证据中有{acts}，来自{n}个使用人尚未确认的号码、账号（其中可能有与催收无关的），未计入合计，请协助查明。',
      'The evidence holds {acts} from {n} {n|number or account|numbers and accounts} whose user is not confirmed yet (some may have nothing to do with collection); they are not in the total. Please help to find out.',
      'Las pruebas contienen {acts} de {n} {n|número o cuenta|números y cuentas} cuyo usuario aún no se ha confirmado (algunos pueden no tener que ver con la cobranza); no están en el total. Se pide ayuda para averiguarlo.',
    ],
    [
      '另有报案人认为是催收的{acts}，来自{n}个使用人尚未确认的号码、账号，未计入合计，请协助查明。',
      'Further, in the reporter’s view collection: {acts} from {n} {n|number or account|numbers and accounts} whose user is not confirmed yet; they are not in the total. Please help to find out.',
      'Además, a juicio de la parte denunciante cobranza: {acts} de {n} {n|número o cuenta|números y cuentas} cuyo usuario aún no se ha confirmado; no están en el total. Se pide ayuda para averiguarlo.',
    ],
    [
      '报案人的借款事宜另行处理，不以本材料解决。',
      'The reporter’s loan is dealt with apart and not settled by this paper.',
      'El préstamo de la parte denunciante se resuelve aparte, no con este documento.',
    ],
    ['报案人是担保人，担保责任另行处理。', 'The reporter is a guarantor; the guarantee is dealt with apart.', 'La parte denunciante es fiadora; la fianza se resuelve aparte.'],
    ['报案人不是借款人。', 'The reporter is not the borrower.', 'La parte denunciante no es la persona prestataria.'],
    ['此前已提交：{filedBefore}。', 'Filed before: {filedBefore}.', 'Presentado antes: {filedBefore}.'],
    ['{day}首次提交之后仍有{n}次（条）联系。', 'After the first filing on {day} there {n|was|were} {n} more.', 'Después de la primera presentación, el {day}, hubo {n} más.'],
    [
      '{day}首次提交之后仍有{n}次（条）联系，其中{day2}之后{n2}次（条）。', 'After the first filing on {day} there {n|was|were} {n} more, {n2} of them after {day2}.',
      'Después de la primera presentación, el {day}, hubo {n} más, {n2} de ellos después del {day2}.',
    ],
    ['此前已提交：{filedBefore}等{n}件。', 'Filed before: {filedBefore}, among others ({n} in all).', 'Presentado antes: {filedBefore}, entre otros ({n} en total).'],
    [
      '联系共{n}次（条），其中{n2}次（条）列入下列类型；同一行为可计入多种类型',
      '{n} contacts in all, {n2} of them in the kinds below; one act may count in several kinds',
      '{n} contactos en total, {n2} de ellos en los tipos siguientes; un mismo acto puede contar en varios tipos',
    ],
    ['联系共{n}次（条），尚未确认类型', '{n} contacts in all, no kind confirmed yet', '{n} contactos en total, sin tipo confirmado aún'],
    ['另有类型：{leftKinds}；{nightNote}。', 'Other kinds: {leftKinds}; {nightNote}.', 'Otros tipos: {leftKinds}; {nightNote}.'],
    ['另有类型：{leftKinds}。', 'Other kinds: {leftKinds}.', 'Otros tipos: {leftKinds}.'], ['{nightNote}。', '{nightNote}.', '{nightNote}.'],
    [
      '选较重的{n}起{lighter}，按时间列出；另有{n2}起见附件《逐次明细》',
      'The {n} gravest{lighter}, in order of time; {n2} more in the annexed list of acts',
      'Los {n} más graves{lighter}, por orden de fecha; {n2} más en la relación anexa de actos',
    ],
    ['共{n}起，全部列出', '{n} in all, all listed', '{n} en total, todos indicados'],
    ['尚未确认任何情形，以附件《逐次明细》为准', 'Nothing confirmed yet; the annexed list of acts counts', 'Nada confirmado aún; vale la relación anexa de actos'],
    ['{range}的{n}次：可能涉及{laws}。', '{range}, {n} {n|act|acts}: may breach: {laws}.', '{range}, {n} {n|acto|actos}: puede haberse infringido: {laws}.'],
    [
      '上述行为是否违反治安管理或涉嫌刑事，请依法审查认定。',
      'Whether these acts touch public order or criminal law, please examine and decide according to law.',
      'Si estos actos afectan a la seguridad pública o al ámbito penal, se pide que se examine y decida conforme a la ley.',
    ],
    [
      '依法立案调查，出具受案回执；认为不属于违反治安管理行为的，告知并说明理由。',
      'Open a case and investigate according to law, and issue a receipt of acceptance; if this is held to be no breach of public order, say so and give the reasons.',
      'Que se abra un expediente y se investigue conforme a la ley, y se emita el acuse de admisión; si se considera que no infringe la seguridad pública, que se comunique con los motivos.',
    ],
    [
      '依法登记、审查，并出具受案回执。',
      'Register and examine according to law, and issue a receipt of acceptance.',
      'Que se registre y examine conforme a la ley, y se emita el acuse de admisión.',
    ],
    [
      '调查{asked}的实名使用人及其委托关系{servicesOut}。',
      'Find out who uses the following under which name, and who engaged them: {asked}{servicesOut}.',
      'Que se averigüe quién usa lo siguiente, con qué nombre y por encargo de quién: {asked}{servicesOut}.',
    ],
    [
      '{n}次发生在{n2}个月以前，与其后各次是否属于连续或者继续状态、此前是否已被公安机关发现，请依法审查。',
      '{n} {n|lies|lie} more than {n2} months back: please examine according to law whether they form one continuous or continuing state with the later ones, and whether the police had come upon them before.',
      '{n} {n|es anterior|son anteriores} a {n2} meses: se pide que se examine conforme a la ley si forman con los posteriores un estado continuado o permanente, y si la policía ya los había conocido.',
    ],
    [
      '对{noContact}，请依法审查是否属于滋扰、纠缠；属于的，请责令一定期限内禁止接触被侵害人。',
      'On {noContact}: please examine according to law whether this amounts to disturbance or pestering; if it does, please order no contact with the person harmed for a set time.',
      'Sobre {noContact}: se pide que se examine conforme a la ley si constituye molestia o acoso; de ser así, que se ordene no contactar a la persona afectada durante un tiempo determinado.',
    ],
    [
      '依法处理，并书面告知结果。',
      'Deal with it according to law and tell the outcome in writing.',
      'Que se actúe conforme a la ley y se comunique el resultado por escrito.',
    ],
    [
      '校验值为文件 SHA-256 前 {n} 位',
      'The check value is the first {n} digits of the file’s SHA-256',
      'El valor de control son los primeros {n} dígitos del SHA-256 del archivo',
    ],
    [
      '校验值为文件 SHA-256 前 {n} 位；另有{n2}项见附件《证据目录》',
      'The check value is the first {n} digits of the file’s SHA-256; {n2} more in the annexed list of evidence',
      'El valor de control son los primeros {n} dígitos del SHA-256 del archivo; {n2} más en la lista de pruebas anexa',
    ],
    [
      '本人保证上述内容及所附证据真实，如有虚假愿承担法律责任。',
      'I vouch that the above and the evidence enclosed are true; if anything is false, I accept legal responsibility.',
      'Garantizo que lo anterior y las pruebas adjuntas son ciertos; si algo fuera falso, acepto la responsabilidad legal.',
    ],
  ],
  labels: [
    ['骚扰催收案情摘要', 'Summary of a case of harassing collection', 'Resumen de un caso de cobranza molesta'],
    ['骚扰催收案情摘要　附件', 'Summary of a case of harassing collection: annex', 'Resumen de un caso de cobranza molesta: anexo'],
    ['{name}（{role}）', '{name} ({role})', '{name} ({role})'], ['未填（{role}）', 'not filled in ({role})', 'sin rellenar ({role})'], ['联系电话', 'Phone', 'Teléfono'],
    ['证件住址', 'Identity, address', 'Documento, domicilio'],
    ['（当面填写）', '(written at the counter)', '(se rellena en persona)'], ['是否保密', 'Confidential', 'Confidencial'],
    ['要求对报案人信息保密', 'the reporter’s data are to be kept confidential', 'se pide mantener confidenciales los datos de la parte denunciante'],
    ['未要求', 'not asked for', 'no se pide'], ['涉及机构', 'Institutions', 'Entidades'], ['（尚未确认）', '(not confirmed yet)', '(aún sin confirmar)'],
    ['案　　由', 'Matter', 'Asunto'],
    ['{caseKind}，请依法认定', '{caseKind}; please decide according to law', '{caseKind}; se pide que se decida conforme a la ley'],
    ['来电号码', 'Calling numbers', 'Números que llaman'], ['自　　称', 'Names used', 'Nombres usados'],
    ['案情概述', 'What happened', 'Lo ocurrido'], ['行为统计', 'Acts by kind', 'Actos por tipo'], ['联系合计', 'all contacts', 'total de contactos'],
    ['重点事实', 'Main facts', 'Hechos principales'], ['时间 / 号码', 'Time / number', 'Hora / número'], ['类型', 'Kind', 'Tipo'],
    ['事实摘要', 'Facts in short', 'Hechos en breve'], ['{iso} / {lines}', '{iso} / {lines}', '{iso} / {lines}'],
    ['{iso} / 未显示号码', '{iso} / number not shown', '{iso} / número no visible'], ['{ex}等{n}项', '{ex}, among others ({n})', '{ex}, entre otras ({n})'],
    ['{reaching}：{acts}{words}。', '{reaching}: {acts}{words}.', '{reaching}: {acts}{words}.'],
    ['依据（按行为发生日的版本）', 'Basis (in the text of the day of each act)', 'Fundamento (según el texto vigente el día de cada acto)'],
    ['请求事项', 'What is asked for', 'Lo que se pide'], ['证据索引', 'Index of evidence', 'Índice de pruebas'],
    ['{name}{inRecording}', '{name}{inRecording}', '{name}{inRecording}'], ['报案人签名', 'Reporter’s signature', 'Firma de la parte denunciante'],
    ['电话 {code}', 'Phone {code}', 'Teléfono {code}'], ['日期　　　年　　月　　日', 'Date', 'Fecha'], ['捺印', 'Fingerprint', 'Huella'],
    ['接报单位（章）', 'Unit that took the report (seal)', 'Unidad que recibe la denuncia (sello)'],
    ['接报民警', 'Officer who took the report', 'Agente que recibe la denuncia'], ['警号', 'Officer number', 'Número de agente'],
  ],
}
