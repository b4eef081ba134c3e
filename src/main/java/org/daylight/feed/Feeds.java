package org.daylight.feed;

import static org.daylight.feed.Column.Presence.OPTIONAL;
import static org.daylight.feed.Column.Presence.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of all feeds: every column, every code, every Chinese head in one place.
 *
 * <p>A line of a feed reads {@code name[*] KIND[:RANGE] 中文表头|又名}; the star marks a required column.
 */
public final class Feeds {

    private static final String CHANNELS = "COUNTER=当面|当面提交 REGISTERED_MAIL=挂号信|邮寄|EMS ORDINARY_MAIL=平信|平常信函 "
            + "WEB=网络|网上 EMAIL=电子邮件|邮箱 FAX=传真 ORAL=口头";
    private static final String APPLICANTS =
            "NATURAL=自然人|公民 COMMERCIAL=商业企业 RESEARCH=科研机构 SOCIAL=社会公益组织 LEGAL=法律服务机构 OTHER=其他";
    private static final String STEPS = "SUPPLEMENT_ASKED=告知补正 SUPPLEMENT_RECEIVED=收到补正 CONSULT_SENT=征求意见 "
            + "CONSULT_RETURNED=收到意见 EXTENDED=延期 DELAY_AGREED=延迟答复 REPLIED=答复 WITHDRAWN=撤回 LAPSED=逾期不补正";
    private static final String METHODS = "COUNTER=当面 POST=邮寄 EMAIL=电子邮件 WEB=网络 ENTRUSTED=委托送达";
    /** Outcomes are the rows of table 3 of the annual report form, 国办公开办函〔2021〕30号. */
    private static final String OUTCOMES = "open=予以公开 partial=部分公开 deny_state_secret=属于国家秘密 "
            + "deny_law=其他法律行政法规禁止公开 deny_safety=危及三安全一稳定 deny_third_party=保护第三方合法权益 "
            + "deny_internal=属于三类内部事务信息 deny_process=属于四类过程性信息 deny_enforcement=属于行政执法案卷 "
            + "deny_query=属于行政查询事项 unable_not_held=本机关不掌握 unable_need_create=没有现成信息需要另行制作 "
            + "unable_unclear=补正后申请内容仍不明确 refuse_petition=信访举报投诉类申请 refuse_repeat=重复申请 "
            + "refuse_publication=要求提供公开出版物 refuse_mass=无正当理由大量反复申请 refuse_confirm=要求确认或重新出具 "
            + "other_no_supplement=逾期不补正 other_no_fee=逾期未缴费 other_other=其他";

    /** The roster of departments that are assessed; owned by the office. */
    public static final Feed ROSTER = feed(
            "roster",
            "单位名录",
            "department_code* ID 单位编码",
            "name* TEXT 单位名称",
            "aliases TEXT 又名|别名",
            "group* ID 考核分组|分组",
            "level* CODE 单位类别|层级",
            "parent_code ID 上级编码",
            "valid_from* DATE:AHEAD 生效日期",
            "valid_to DATE:AHEAD 失效日期",
            "duties TEXT 职责|报送职责",
            "head_name TEXT 负责人",
            "contact_name TEXT 联系人",
            "email TEXT 电子邮箱",
            "phone TEXT 电话");

    /** Requests for government information, one row each (依申请公开登记). */
    public static final Feed REQUESTS = feed(
            "requests",
            "依申请公开登记",
            "request_no* ID 申请编号|登记编号",
            "department_code ID 单位编码|受理单位",
            "channel* CODE 申请渠道|提交方式",
            "submitted_at* MOMENT 提交时间|申请时间|提交日期",
            "signed_at MOMENT 签收时间|签收日期",
            "confirmed_at MOMENT 确认时间|双方确认时间",
            "registered_at MOMENT 登记时间|登记日期",
            "applicant_type* CODE 申请人类型|申请人类别",
            "applicant_ref TEXT 申请人代号",
            "subject TEXT 申请内容|内容摘要",
            "archive_no ID 归档号",
            "fee DECIMAL:COUNT 信息处理费");

    /** Dated steps of requests, one row each (办理过程); a citywide source names the department in the last column. */
    public static final Feed RESPONSES = feed(
            "responses",
            "办理过程",
            "request_no* ID 申请编号|登记编号",
            "step* CODE 办理环节|步骤",
            "at* MOMENT 办理时间|办理日期",
            "step_ref ID 环节编号",
            "party TEXT 征求对象",
            "approved_by TEXT 批准人",
            "approved_at MOMENT 批准时间",
            "notified_at MOMENT 告知时间",
            "working_days INTEGER:COUNT 延长工作日数",
            "until DATE:AHEAD 延迟至",
            "method CODE 送达方式",
            "delivery_ref ID 送达凭证号",
            "outcome CODE 答复类型|办理结果",
            "legal_basis TEXT 法律依据",
            "made_public FLAG 转主动公开",
            "pages INTEGER:COUNT 提供页数|页数",
            "department_code ID 单位编码|受理单位");

    /** Orders of the 12345 hotline, one row each (工单). */
    public static final Feed WORK_ORDERS = feed(
            "work_orders",
            "12345工单",
            "order_no* ID 工单编号|工单号",
            "department_code* ID 承办单位编码|承办单位",
            "role* CODE 主协办",
            "source* ID 诉求来源|来源",
            "kind* CODE 诉求类型|工单类型",
            "created_at* MOMENT 受理时间|创建时间",
            "dispatched_at* MOMENT 派单时间",
            "signed_at MOMENT 签收时间",
            "first_contact_at MOMENT 首次联系时间",
            "due_at MOMENT:AHEAD 办理期限|应办结时间",
            "extended_until MOMENT:AHEAD 延期至",
            "extension_approved_by TEXT 延期批准人",
            "closed_at MOMENT 办结时间",
            "closing CODE 办结方式",
            "returned_count INTEGER:COUNT 退回次数",
            "reopened_count INTEGER:COUNT 重办次数",
            "callback_at MOMENT 回访时间",
            "callback_by CODE 回访主体",
            "callback_valid FLAG 有效回访",
            "contacted FLAG 已联系",
            "solved FLAG 已解决",
            "satisfaction CODE 满意度",
            "caller_ref TEXT 来电人代号",
            "topic TEXT 诉求主题",
            "excluded_reason TEXT 剔除原因",
            "excluded_by REFERENCE 剔除批准人",
            "request_no ID 关联申请编号");

    /** Ratings of services, one row each (好差评). */
    public static final Feed REVIEWS = feed(
            "reviews",
            "好差评",
            "review_no* ID 评价编号",
            "department_code* ID 单位编码|被评价单位",
            "case_no ID 办件编号",
            "channel* ID 评价渠道",
            "rated_at* MOMENT 评价时间",
            "finished_at MOMENT 办结时间",
            "stars* INTEGER:STARS 星级|评价星级",
            "automatic FLAG 系统默认",
            "named FLAG 实名",
            "device_ref REFERENCE 设备代号",
            "invalid_reason TEXT 无效原因",
            "invalid_by REFERENCE 无效认定人",
            "verified_at MOMENT 核实时间",
            "rectify_due DATE:AHEAD 整改期限",
            "rectified_at MOMENT 整改完成时间",
            "revisited_at MOMENT 回访时间",
            "revisit_result CODE 回访结果");

    /** Reconsiderations and suits against departments, one row each (行政复议与行政诉讼). */
    public static final Feed REMEDIES = feed(
            "remedies",
            "行政复议与行政诉讼",
            "case_no* ID 案号",
            "kind* CODE 救济类型|案件类型",
            "department_code* ID 单位编码|被申请单位",
            "request_no ID 关联申请编号",
            "filed_on* DATE 受理日期|立案日期",
            "decided_on DATE 审结日期|决定日期",
            "result* CODE 审理结果|案件结果",
            "fault CODE 纠错原因",
            "executed_on DATE 履行日期");

    /** Complaints and reports about departments, one row each (投诉举报). */
    public static final Feed COMPLAINTS = feed(
            "complaints",
            "投诉举报",
            "complaint_no* ID 投诉编号|举报编号",
            "department_code* ID 单位编码|被投诉单位",
            "route* CODE 投诉渠道|来源渠道",
            "received_on* DATE 收到日期|受理日期",
            "due_on DATE:AHEAD 办理期限",
            "handled_on DATE 办结日期",
            "finding CODE 查实情况",
            "request_no ID 关联申请编号");

    /** What has to be disclosed without being asked, one item each (主动公开). */
    public static final Feed DISCLOSURES = feed(
            "disclosures",
            "主动公开信息",
            "item_no* ID 信息编号|索引号",
            "department_code* ID 单位编码|公开单位",
            "column_code* ID 栏目代码|公开栏目",
            "title TEXT 信息名称|标题",
            "formed_on* DATE 形成日期|形成或变更日期",
            "due_on DATE:AHEAD 公开期限",
            "published_at MOMENT 公开时间|发布时间",
            "created_in_cms_at MOMENT 入库时间|录入时间",
            "channel ID 公开渠道",
            "chain_no ID 政策链编号",
            "chain_link CODE 政策链环节",
            "interpreted FLAG 已解读",
            "withdrawn_at MOMENT 撤下时间");

    /** Whatever people inspect on the spot, one check of one item each (检查). */
    public static final Feed CHECKS = feed(
            "checks",
            "检查记录",
            "check_no* ID 检查编号",
            "department_code* ID 单位编码|被检查单位",
            "item_code* ID 检查事项|事项代码",
            "checked_on* DATE 检查日期",
            "required INTEGER:COUNT 应有数",
            "found INTEGER:COUNT 实有数",
            "score INTEGER:COUNT 得分",
            "veto_code ID 单项否决代码",
            "inspector_type ID 检查人员类别",
            "evidence TEXT 佐证材料",
            "problems INTEGER:COUNT 问题数",
            "rectify_due DATE:AHEAD 整改期限",
            "rectified_on DATE 整改完成日期");

    /** Service cases that ended on a day, as numbers, one row for each item, channel and day (办件量). */
    public static final Feed SERVICE_VOLUMES = feed(
            "service_volumes",
            "政务服务办件量",
            "volume_no* ID 台账编号|记录编号",
            "department_code* ID 单位编码|办理单位",
            "item_code ID 事项编码",
            "channel* ID 办理渠道",
            "date* DATE 办结日期|日期",
            "cases* INTEGER:COUNT 办件数|办件量",
            "in_time INTEGER:COUNT 按期办结数");

    /** The tables of the annual report, one cell of the form each (政府信息公开工作年度报告). */
    public static final Feed ANNUAL_TABLES = feed(
            "annual_tables",
            "政府信息公开年报表格",
            "year* ID 报告年度|年度",
            "department_code* ID 单位编码|报告单位",
            "template* CODE 表格版本",
            "table* CODE 表号",
            "row_code* ID 行代码",
            "column_code* ID 列代码",
            "value DECIMAL 数值",
            "value_kind* CODE 填写情况");

    /** What people ruled about a department's month beside its counts, one row each (加减分与剔除); owned by the office. */
    public static final Feed ADJUSTMENTS = feed(
            "adjustments",
            "加减分与剔除",
            "adjustment_no* ID 登记编号",
            "period* ID 考核期",
            "department_code* ID 单位编码",
            "kind* CODE 种类",
            "rule_code* ID 规则编码",
            "points DECIMAL:COUNT 分值",
            "record_no ID 事项编号",
            "document_no* TEXT 依据文号",
            "applied_by* TEXT 提出人",
            "approved_by* TEXT 批准人");

    /** What became of proposals, one row each (处理决定); owned by the office. */
    public static final Feed DECISIONS = feed(
            "decisions",
            "处理决定",
            "proposal_id* ID 建议编号",
            "ruling* CODE 裁定",
            "reason TEXT 理由",
            "decided_by* TEXT 决定人",
            "document_no TEXT 文号",
            "issuing_organ* ID 制发机关",
            "served_on DATE 送达日期",
            "rectify_due DATE:AHEAD 整改期限",
            "rechecked_on DATE 复查日期",
            "recheck_result CODE 复查结果");

    /** Which edition was served on whom, one row each (送达登记); owned by the office. */
    public static final Feed SERVED = feed(
            "served",
            "送达登记",
            "edition* ID 考核结果版本",
            "department_code* ID 单位编码",
            "served_on* DATE 送达日期",
            "received_by TEXT 签收人");

    /** Appeals against cases and indicators, one row each (申诉登记); owned by the office. */
    public static final Feed APPEALS = feed(
            "appeals",
            "申诉登记",
            "appeal_no* ID 申诉编号",
            "edition* ID 考核结果版本",
            "department_code* ID 单位编码",
            "served_on* DATE 送达日期",
            "filed_on* DATE 提出日期",
            "target* CODE 申诉对象",
            "record_no ID 事项编号",
            "indicator* ID 指标编码",
            "grounds* TEXT 申诉理由",
            "ruling CODE 裁定",
            "marks DECIMAL:COUNT 返还分值",
            "reason TEXT 裁定理由",
            "ruled_by TEXT 裁定人",
            "ruled_on DATE 裁定日期");

    /** Feeds of the office itself, whose texts are kept: they name departments, documents and who decided. */
    static final List<Feed> OFFICE = List.of(ROSTER, ADJUSTMENTS, DECISIONS, SERVED, APPEALS);

    /**
     * Every feed of the assessed, and the roster, in the order in which a reader meets them; working files and balances
     * number them by it.
     */
    public static final List<Feed> ALL = List.of(
            ROSTER,
            REQUESTS,
            RESPONSES,
            WORK_ORDERS,
            REVIEWS,
            REMEDIES,
            COMPLAINTS,
            DISCLOSURES,
            CHECKS,
            SERVICE_VOLUMES,
            ANNUAL_TABLES);

    private Feeds() {}

    /** The feed of that canonical name. */
    public static Optional<Feed> find(String name) {
        return ALL.stream().filter(feed -> feed.name().equals(name)).findFirst();
    }

    /**
     * Whether rows of the feed of that canonical name could lead to people who complained, so that no paper that their
     * department receives shows one of them, not even a refused one.
     */
    public static boolean isGuarded(String name) {
        return name.equals(COMPLAINTS.name());
    }

    private static Feed feed(String name, String chinese, String... lines) {
        var columns = new ArrayList<Column>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            boolean required = parts[0].endsWith("*");
            String column = required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
            String[] kindAndRange = parts[1].split(":");
            Kind kind = Kind.valueOf(kindAndRange[0]);
            columns.add(new Column(
                    column,
                    kind,
                    required ? REQUIRED : OPTIONAL,
                    List.of(parts[2].split("\\|")),
                    kind == Kind.CODE ? Optional.of(codes(name, column)) : Optional.empty(),
                    kindAndRange.length == 1 ? Column.Range.ANY : Column.Range.valueOf(kindAndRange[1])));
        }
        return new Feed(name, chinese, columns);
    }

    private static CodeList codes(String feed, String column) {
        String table = switch (feed + "." + column) {
            case "roster.level" -> "COUNTY=县区 DEPARTMENT=部门 TOWNSHIP=乡镇街道 UTILITY=公用企事业";
            case "adjustments.kind" -> "BONUS=加分 DEDUCTION=扣分 VETO=单项否决|否决 EXCLUSION=剔除";
            case "decisions.ruling" -> "ADOPTED=采纳 MODIFIED=修改后采纳|修改 REJECTED=不采纳|否决";
            case "decisions.recheck_result" -> "DONE=整改到位|已整改 PARTLY=部分整改 NOT_DONE=未整改";
            case "appeals.target" -> "CASE=事项|个案 INDICATOR=指标";
            case "appeals.ruling" -> "UPHELD=成立|采纳 PARTLY=部分成立 REJECTED=不成立|驳回";
            case "requests.channel" -> CHANNELS;
            case "requests.applicant_type" -> APPLICANTS;
            case "responses.step" -> STEPS;
            case "responses.method" -> METHODS;
            case "responses.outcome" -> OUTCOMES;
            case "work_orders.role" -> "MAIN=主办 ASSIST=协办";
            case "work_orders.kind" -> "CONSULT=咨询 HELP=求助 COMPLAINT=投诉 REPORT=举报 ADVICE=建议";
            case "work_orders.closing" -> "DONE=办结 EXPLAINED=解释说明 LONG_TERM=长期办理 STOPPED=终止办理";
            case "work_orders.callback_by" -> "HOTLINE=热线中心 THIRD_PARTY=第三方 SELF=承办单位";
            case "work_orders.satisfaction" -> "SATISFIED=满意 BASIC=基本满意 DISSATISFIED=不满意";
            case "remedies.kind" -> "REVIEW=行政复议|复议 SUIT_DIRECT=直接诉讼 SUIT_AFTER_REVIEW=复议后诉讼";
            case "remedies.result" -> "MAINTAINED=维持 CORRECTED=纠正 OTHER=其他 PENDING=尚未审结|未审结";
            case "remedies.fault" -> "PROCEDURE=程序违法 SUBSTANCE=实体违法";
            case "complaints.route" -> "SUPERVISOR=公开工作主管部门 SUPERIOR=上级机关 DISCIPLINE=纪检监察机关 PETITION=信访 MEDIA=媒体";
            case "complaints.finding" -> "TRUE=属实 PARTLY=部分属实 FALSE=不属实 UNVERIFIED=未能查实";
            case "disclosures.chain_link" -> "SUPERIOR=上级政策 DECISION=本级决策 MEASURE=部门办法 RESULT=工作结果";
            case "annual_tables.template" -> "2019=2019年版 2021=2021年版";
            case "annual_tables.table" -> "2=表二|主动公开政府信息情况 3=表三|收到和处理政府信息公开申请情况 4=表四|政府信息公开行政复议行政诉讼情况";
            case "annual_tables.value_kind" -> "NUMBER=数字|数值 BLANK=空白|未填 SLASH=斜线";
            case "reviews.revisit_result" -> "SATISFIED=满意 DISSATISFIED=不满意 UNREACHED=未联系上";
            default -> throw new IllegalArgumentException("no code list for " + feed + "." + column);
        };
        return CodeList.of(feed + "." + column, table);
    }
}
