package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the straight lines of a page from the paths that it draws: strokes, and filled shapes
 * that are as thin as a line. Paths of a page beyond {@value #MOST} points are left out.
 */
final class DrawnRules {
  static final int MOST = 100_000;

  private static final double THICKEST = 3;
  private static final double SHORTEST = 4;

  /** The operators that draw a path or end it, and whether they stroke and fill it. */
  private static final Map<String, Paint> PAINTS =
      new TreeMap<>(
          Map.of(
              "S", Paint.STROKE,
              "s", Paint.STROKE,
              "f", Paint.FILL,
              "F", Paint.FILL,
              "f*", Paint.FILL,
              "B", Paint.STROKE,
              "B*", Paint.STROKE,
              "b", Paint.STROKE,
              "b*", Paint.STROKE,
              "n", Paint.NONE));

  private record Point(double x, double y) {}

  private enum Paint {
    STROKE,
    FILL,
    NONE
  }

  private final PDFStreamEngine engine;
  private final List<List<Point>> paths = new ArrayList<>();
  private List<Rule> rules = new ArrayList<>();
  private int points;

  DrawnRules(PDFStreamEngine engine) {
    this.engine = engine;
    for (String name : List.of("m", "l", "c", "v", "y", "h", "re")) {
      on(name, operands -> path(name, operands));
    }
    PAINTS.forEach((name, paint) -> on(name, operands -> paint(name, paint)));
  }

  /** The lines of the page that was read last. */
  List<Rule> take() {
    List<Rule> taken = rules;
    rules = new ArrayList<>();
    paths.clear();
    points = 0;
    return taken;
  }

  private interface Step {
    void run(List<COSBase> operands);
  }

  private void on(String name, Step step) {
    engine.addOperator(
        new OperatorProcessor(engine) {
          @Override
          public void process(Operator operator, List<COSBase> operands) {
            step.run(operands);
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  private void path(String name, List<COSBase> operands) {
    float[] n = new float[operands.size()];
    for (int i = 0; i < n.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      n[i] = number.floatValue();
    }
    if (name.equals("h")) {
      close();
    } else if (name.equals("re") && n.length >= 4) {
      start(n[0], n[1]);
      add(n[0] + n[2], n[1]);
      add(n[0] + n[2], n[1] + n[3]);
      add(n[0], n[1] + n[3]);
      close();
    } else if (name.equals("m") && n.length >= 2) {
      start(n[0], n[1]);
    } else if (!name.equals("re") && n.length >= 2) {
      add(n[n.length - 2], n[n.length - 1]);
    }
  }

  private void start(float x, float y) {
    paths.add(new ArrayList<>());
    add(x, y);
  }

  private void add(float x, float y) {
    if (!paths.isEmpty() && points++ < MOST) {
      Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
      PDRectangle box = engine.getCurrentPage().getCropBox();
      double right = x * matrix.getValue(0, 0) + y * matrix.getValue(1, 0) + matrix.getValue(2, 0);
      double up = x * matrix.getValue(0, 1) + y * matrix.getValue(1, 1) + matrix.getValue(2, 1);
      paths
          .get(paths.size() - 1)
          .add(new Point(right - box.getLowerLeftX(), box.getUpperRightY() - up));
    }
  }

  private void close() {
    if (!paths.isEmpty()) {
      List<Point> path = paths.get(paths.size() - 1);
      if (!path.isEmpty()) {
        path.add(path.get(0));
      }
    }
  }

  private void paint(String name, Paint paint) {
    if (name.startsWith("s") || name.startsWith("b")) {
      close();
    }
    for (List<Point> path : paths) {
      if (paint == Paint.STROKE) {
        for (int i = 1; i < path.size(); i++) {
          rule(path.subList(i - 1, i + 1));
        }
      } else if (paint == Paint.FILL) {
        rule(path);
      }
    }
    paths.clear();
  }

  /** Adds what those points span when it is as thin as a line. */
  private void rule(List<Point> span) {
    double left = span.stream().mapToDouble(Point::x).min().orElse(0);
    double right = span.stream().mapToDouble(Point::x).max().orElse(0);
    double top = span.stream().mapToDouble(Point::y).min().orElse(0);
    double bottom = span.stream().mapToDouble(Point::y).max().orElse(0);
    if (right - left <= THICKEST && bottom - top >= SHORTEST) {
      rules.add(new Rule(true, (left + right) / 2, top, bottom));
    } else if (bottom - top <= THICKEST && right - left >= SHORTEST) {
      rules.add(new Rule(false, (top + bottom) / 2, left, right));
    }
  }
}
