package org.daylight.sample;

import java.util.List;

/** Free text. Some of it looks personal, as in life; no report may show any of it. */
final class Words {

    private static final List<String> SUBJECTS = List.of(
            "某地块征收补偿安置方案",
            "某小区规划许可文件",
            "某项目环境影响评价批复",
            "某学校招生范围划定依据",
            "某道路改造工程招投标情况",
            "某年度财政专项资金分配结果",
            "某村集体土地确权档案",
            "某企业行政处罚决定",
            "老旧小区改造计划",
            "公租房分配名单确定办法",
            "某次会议纪要",
            "某规范性文件制定依据");
    private static final List<String> TOPICS =
            List.of("噪声扰民", "道路破损", "停水停电", "垃圾清运", "物业服务", "违章停车", "办事咨询", "欠薪求助", "公交线路", "供暖温度", "消费纠纷", "排水不畅");
    /** Invented, with numbers that are plainly placeholders. */
    private static final List<String> PERSONAL =
            List.of("张某某 13800000000", "李某某反映邻里纠纷，电话13800000001", "申请人王某某，身份证号110101190001010000");

    private Words() {}

    static String subject(Dice dice) {
        return dice.chance(0.01) ? dice.pick(PERSONAL) : dice.pick(SUBJECTS);
    }

    static String topic(Dice dice) {
        return dice.chance(0.008) ? dice.pick(PERSONAL) : dice.pick(TOPICS);
    }
}
