package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An administrative document (văn bản hành chính) in the form of Decree 30/2020/NĐ-CP: the waist
 * through which everything that is read or printed passes.
 *
 * <p>Whatever the source lacks is empty here. What is wrong in the source stays wrong here: law is
 * checked by rules, not by this type.
 *
 * @param head agency, number, place and date
 * @param type the type; empty when the source names none
 * @param title the abstract (trích yếu nội dung)
 * @param statedIssuer the agency that the text itself names as issuer ("Sở Y tế xây dựng Kế hoạch
 *     …")
 * @param addressees those after "Kính gửi"
 * @param body the content
 * @param signature who signs
 * @param coSigners who else signs a joint document (văn bản liên tịch), for the other agencies
 * @param recipients the lines of "Nơi nhận" without bullets and closing marks, the archive line as
 *     the last one
 * @param annexes what follows the signature
 */
public record AdministrativeDocument(
    DocumentHead head,
    Optional<DocumentType> type,
    Optional<String> title,
    Optional<String> statedIssuer,
    List<String> addressees,
    Body body,
    Optional<Signature> signature,
    List<Signature> coSigners,
    List<String> recipients,
    List<Annex> annexes) {

  public AdministrativeDocument {
    coSigners = ImmutableList.copyOf(coSigners);
    addressees = ImmutableList.copyOf(addressees);
    recipients = ImmutableList.copyOf(recipients);
    annexes = ImmutableList.copyOf(annexes);
  }

  /** A document of one agency, which nobody else signs. */
  public AdministrativeDocument(
      DocumentHead head,
      Optional<DocumentType> type,
      Optional<String> title,
      Optional<String> statedIssuer,
      List<String> addressees,
      Body body,
      Optional<Signature> signature,
      List<String> recipients,
      List<Annex> annexes) {
    this(
        head,
        type,
        title,
        statedIssuer,
        addressees,
        body,
        signature,
        List.of(),
        recipients,
        annexes);
  }

  /** All who sign: the first signer and those for other agencies. */
  public List<Signature> signatures() {
    return Stream.concat(signature.stream(), coSigners.stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The issuing agency: of the head, else the one that the text names. */
  public Optional<String> issuer() {
    return head.agency().or(() -> statedIssuer);
  }

  /** The archive line (Lưu: …) when the recipients hold one. */
  public Optional<Archive> archive() {
    return ArchiveLine.find(recipients);
  }

  /** Every text of the document in its order, each with its place. */
  public List<PlacedText> texts() {
    return DocumentTexts.of(this);
  }

  /** Starts an empty document. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds this document's parts. */
  public Builder toBuilder() {
    Builder builder = new Builder().head(head).body(body).recipients(recipients).annexes(annexes);
    type.ifPresent(builder::type);
    title.ifPresent(builder::title);
    statedIssuer.ifPresent(builder::statedIssuer);
    signature.ifPresent(builder::signature);
    return builder.addressees(addressees).coSigners(coSigners);
  }

  /** Collects the parts of a document; parts that are not set stay empty. */
  public static final class Builder {
    private DocumentHead head = DocumentHead.ABSENT;
    private Optional<DocumentType> type = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> statedIssuer = Optional.empty();
    private List<String> addressees = List.of();
    private Body body = Body.EMPTY;
    private Optional<Signature> signature = Optional.empty();
    private List<Signature> coSigners = List.of();
    private List<String> recipients = List.of();
    private List<Annex> annexes = List.of();

    private Builder() {}

    public Builder head(DocumentHead value) {
      head = value;
      return this;
    }

    public Builder type(DocumentType value) {
      type = Optional.of(value);
      return this;
    }

    public Builder title(String value) {
      title = Optional.of(value);
      return this;
    }

    public Builder statedIssuer(String value) {
      statedIssuer = Optional.of(value);
      return this;
    }

    public Builder addressees(List<String> value) {
      addressees = value;
      return this;
    }

    public Builder body(Body value) {
      body = value;
      return this;
    }

    public Builder signature(Signature value) {
      signature = Optional.of(value);
      return this;
    }

    public Builder coSigners(List<Signature> value) {
      coSigners = value;
      return this;
    }

    public Builder recipients(List<String> value) {
      recipients = value;
      return this;
    }

    public Builder annexes(List<Annex> value) {
      annexes = value;
      return this;
    }

    /** The document of all that was set. */
    public AdministrativeDocument build() {
      return new AdministrativeDocument(
          head,
          type,
          title,
          statedIssuer,
          addressees,
          body,
          signature,
          coSigners,
          recipients,
          annexes);
    }
  }
}
