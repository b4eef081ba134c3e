package org.daylight.render.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.daylight.report.Chart;
import org.daylight.report.Chart.Type;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** One native chart. Series differ in shape and dash as well as in colour, so that they survive a grey print. */
final class ChartDrawing {

    private static final List<MarkerStyle> MARKERS = List.of(
            MarkerStyle.CIRCLE,
            MarkerStyle.DIAMOND,
            MarkerStyle.SQUARE,
            MarkerStyle.TRIANGLE,
            MarkerStyle.X,
            MarkerStyle.STAR);
    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.DASH_DOT);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final double FULL = 100;
    private static final double LINE_WIDTH = 2.25;
    private static final int GAP = 45;
    /** Size of the dots in points. */
    private static final String MARKER = "9";
    /** Sizes of letters in hundredths of a point. */
    private static final int LARGE = 1200;

    private static final int SMALL = 900;

    private final XSSFChart target;
    private final Chart chart;
    private final Figures figures;
    private final Styles styles;
    private final String language;

    /**
     * Where the figures of a chart stand.
     *
     * @param categories cells of their names; the values of each series stand to the right, its name above them
     */
    record Figures(XSSFSheet sheet, CellRangeAddress categories) {}

    /** @param language BCP 47 tag of its titles */
    ChartDrawing(XSSFChart target, Chart chart, Figures figures, Styles styles, String language) {
        this.target = target;
        this.chart = chart;
        this.figures = figures;
        this.styles = styles;
        this.language = language;
    }

    void draw() {
        target.setTitleText(chart.title());
        target.setTitleOverlay(false);
        target.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1 || chart.type() == Type.LINES) {
            target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        boolean bars = chart.type() == Type.BARS || chart.type() == Type.COLUMNS;
        XDDFCategoryAxis labels =
                target.createCategoryAxis(chart.type() == Type.BARS ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values =
                target.createValueAxis(chart.type() == Type.BARS ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(labels, values);
        XDDFChartData drawing = target.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, labels, values);
        for (int i = 0; i < chart.series().size(); i++) {
            series(drawing, i);
        }
        if (drawing instanceof XDDFBarChartData bar) {
            bar.setBarDirection(chart.type() == Type.BARS ? BarDirection.BAR : BarDirection.COL);
            bar.setGapWidth(GAP);
        }
        drawing.setVaryColors(false);
        target.plot(drawing);
        letters(target.getCTChart().getTitle(), LARGE);
        letters(target.getCTChart().getPlotArea().getValAxArray(0).getTitle(), SMALL);
        finish();
    }

    /** The library gives titles the language of the machine. */
    private void letters(CTTitle title, int size) {
        title.getTx()
                .getRich()
                .getPList()
                .forEach(line -> line.getRList().forEach(run -> {
                    run.getRPr().setLang(language);
                    run.getRPr().setSz(size);
                }));
    }

    private void axes(XDDFCategoryAxis labels, XDDFValueAxis values) {
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setTitle(chart.unit());
        values.getOrAddMajorGridProperties().setLineProperties(line(colour(Look.GRID), PresetLineDash.SOLID, 0.75));
        if (chart.type() == Type.BARS) {
            // best first from the top; the value axis then has to be asked to stay at the foot
            labels.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        if (chart.type() != Type.COLUMNS) {
            values.setMinimum(chart.type() == Type.BARS ? 0 : floor());
            values.setMaximum(FULL);
            values.setNumberFormat("0");
        }
    }

    /** The full ten below the lowest mark: dots and lines show differences, bars begin at 0. */
    private double floor() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .reduce(BigDecimal::min)
                .map(lowest -> lowest.divideToIntegralValue(TEN).multiply(TEN).doubleValue())
                .orElse(0d);
    }

    private void series(XDDFChartData drawing, int index) {
        CellRangeAddress categories = figures.categories();
        var values = new CellRangeAddress(categories.getFirstRow(), categories.getLastRow(), index + 1, index + 1);
        XDDFChartData.Series series = drawing.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(figures.sheet(), categories),
                XDDFDataSourcesFactory.fromNumericCellRange(figures.sheet(), values));
        series.setTitle(
                chart.series().get(index).name(),
                new CellReference(figures.sheet().getSheetName(), categories.getFirstRow() - 1, index + 1, true, true));
        byte[] colour = Colours.fill(styles.inTurn(Look.SERIES, index)).getRGB();
        if (series instanceof XDDFLineChartData.Series line) {
            line(line, index, colour);
        } else {
            series.setFillProperties(fill(colour));
        }
    }

    private void line(XDDFLineChartData.Series line, int index, byte[] colour) {
        line.setSmooth(false);
        line.setMarkerStyle(MARKERS.get(index % MARKERS.size()));
        var marker = new XDDFShapeProperties();
        marker.setFillProperties(fill(colour));
        marker.setLineProperties(line(colour, PresetLineDash.SOLID, 1));
        line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        enlarge(line.getCTLineSer().getMarker());
        if (chart.type() == Type.DUMBBELL) {
            var none = new XDDFLineProperties();
            none.setFillProperties(new XDDFNoFillProperties());
            line.setLineProperties(none);
        } else {
            line.setLineProperties(line(colour, DASHES.get(index % DASHES.size()), LINE_WIDTH));
        }
    }

    /** The library's schema leaves the size of markers out; it stands right after their shape. */
    private static void enlarge(CTMarker marker) {
        try (XmlCursor cursor = marker.newCursor()) {
            cursor.toFirstChild();
            String format = cursor.getName().getNamespaceURI();
            cursor.toNextSibling();
            cursor.beginElement("size", format);
            cursor.insertAttributeWithValue("val", MARKER);
        }
    }

    private byte[] colour(Look look) {
        return Colours.fill(styles.of(look)).getRGB();
    }

    private byte[] letters(Look look) {
        return Colours.letters(styles.of(look)).getRGB();
    }

    private static XDDFSolidFillProperties fill(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }

    private static XDDFLineProperties line(byte[] colour, PresetLineDash dash, double width) {
        var line = new XDDFLineProperties();
        line.setFillProperties(fill(colour));
        line.setPresetDash(new XDDFPresetLineDash(dash));
        line.setWidth(width);
        return line;
    }

    /** What the library has no word for: labels at bars, lines between the two dots. */
    private void finish() {
        var area = target.getCTChart().getPlotArea();
        switch (chart.type()) {
            case BARS -> labels(area.getBarChartArray(0), STDLblPos.IN_END, "0.00", letters(Look.SERIES));
            // a label at every 0 would bury the others
            case COLUMNS -> labels(area.getBarChartArray(0), STDLblPos.OUT_END, "#,##0;;;", letters(Look.TEXT));
            case DUMBBELL -> {
                var grey = new XDDFShapeProperties();
                grey.setLineProperties(line(colour(Look.SPAN), PresetLineDash.SOLID, LINE_WIDTH));
                area.getLineChartArray(0).addNewHiLowLines().setSpPr(grey.getXmlObject());
            }
            case LINES -> {}
        }
    }

    private static void labels(CTBarChart bars, STDLblPos.Enum position, String format, byte[] colour) {
        for (CTBarSer series : bars.getSerList()) {
            CTDLbls labels = series.addNewDLbls();
            CTNumFmt number = labels.addNewNumFmt();
            number.setFormatCode(format);
            number.setSourceLinked(false);
            CTTextBody letters = labels.addNewTxPr();
            letters.addNewBodyPr();
            var run = letters.addNewP().addNewPPr().addNewDefRPr();
            run.setSz(SMALL);
            run.addNewSolidFill().addNewSrgbClr().setVal(colour);
            labels.addNewDLblPos().setVal(position);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }
}
