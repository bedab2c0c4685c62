package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

/**
 * What a rule rests on (cơ sở pháp lý): the article of law, or one after the other where the law
 * changed. On a day without an article the rule is not in force.
 *
 * <pre>{@code
 * LegalBasis.verified("Điều 154 Luật số 80/2015/QH13").within(DateRange.of(from, to))
 *     .then(LegalBasis.verified("Điều 57 Luật số 64/2025/QH15").within(DateRange.from(later)))
 * }</pre>
 *
 * @param articles in the order of time, at least one
 */
public record LegalBasis(List<Article> articles) {

  public LegalBasis {
    articles = ImmutableList.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("A legal basis needs an article, for example Điều 8 …");
    }
    for (int i = 1; i < articles.size(); i++) {
      requireAfter(articles.get(i - 1), articles.get(i));
    }
  }

  /** An article whose text was read; it holds on all days. */
  public static LegalBasis verified(String article) {
    return of(article, Confidence.VERIFIED);
  }

  /**
   * A custom of drafting (thông lệ) that no article compels; rules on it may say PASS, and say
   * NEEDS_REVIEW where others say FAIL.
   */
  public static LegalBasis custom(String custom) {
    return of("Thông lệ soạn thảo: " + custom, Confidence.VERIFIED);
  }

  /** An article known from a secondary source; rules on it never say PASS or FAIL. */
  public static LegalBasis likely(String article) {
    return of(article, Confidence.LIKELY);
  }

  private static LegalBasis of(String article, Confidence confidence) {
    return new LegalBasis(List.of(new Article(article, confidence, DateRange.ALWAYS)));
  }

  /**
   * The same article, in force on those days only.
   *
   * @throws IllegalStateException if there are several, which have their days already
   */
  public LegalBasis within(DateRange days) {
    if (articles.size() > 1) {
      throw new IllegalStateException("Each of several articles has its own days: " + articles);
    }
    Article only = articles.get(0);
    return new LegalBasis(List.of(new Article(only.article(), only.confidence(), days)));
  }

  /**
   * This basis and after it another.
   *
   * @throws IllegalArgumentException if the other does not begin after this one ends
   */
  public LegalBasis then(LegalBasis later) {
    return new LegalBasis(
        ImmutableList.<Article>builder().addAll(articles).addAll(later.articles).build());
  }

  /** Whether an article is in force on that day. */
  public boolean holdsOn(LocalDate day) {
    return articles.stream().anyMatch(article -> article.validity().contains(day));
  }

  /** The article in force on that day; where there is none, the next one, else the last. */
  public Article on(LocalDate day) {
    return articles.stream()
        .filter(article -> article.validity().to().map(to -> !to.isBefore(day)).orElse(true))
        .findFirst()
        .orElse(articles.get(articles.size() - 1));
  }

  private static void requireAfter(Article earlier, Article later) {
    boolean after =
        earlier.validity().to().isPresent()
            && later.validity().from().filter(earlier.validity().to().get()::isBefore).isPresent();
    if (!after) {
      throw new IllegalArgumentException(
          "Articles of one basis follow each other, got " + earlier + " and then " + later);
    }
  }

  /**
   * An article with the days on which it holds.
   *
   * @param article for example {@code khoản 1 Điều 8 Nghị định số 30/2020/NĐ-CP}
   * @param confidence whether the article was read
   * @param validity when it is in force
   */
  public record Article(String article, Confidence confidence, DateRange validity) {
    public Article {
      if (article.isBlank()) {
        throw new IllegalArgumentException("An article needs words, for example Điều 8 …");
      }
    }
  }
}
