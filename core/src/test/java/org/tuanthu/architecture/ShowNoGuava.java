package org.tuanthu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Guava stays out of all that a user of a public type sees. */
final class ShowNoGuava extends ArchCondition<JavaClass> {
  ShowNoGuava() {
    super("show no Guava type in a public signature");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
      return;
    }
    boolean ancestors =
        Stream.of(type.getSuperclass().stream(), type.getInterfaces().stream())
            .flatMap(parents -> parents)
            .map(JavaType::getAllInvolvedRawTypes)
            .anyMatch(ShowNoGuava::hasGuava);
    if (ancestors) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " extends Guava"));
    }
    for (JavaMember member : type.getMembers()) {
      if (isVisible(member) && hasGuava(member.getAllInvolvedRawTypes())) {
        events.add(SimpleConditionEvent.violated(type, member.getFullName() + " shows Guava"));
      }
    }
  }

  private static boolean isVisible(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean hasGuava(Collection<JavaClass> types) {
    return types.stream().anyMatch(type -> type.getPackageName().startsWith("com.google.common"));
  }
}
