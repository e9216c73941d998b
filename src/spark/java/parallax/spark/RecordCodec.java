package parallax.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Records as bytes and back, for what passes between machines: equal records give equal bytes.
 *
 * <p>A record is its components one after the other, as their declared types say; so sender and
 * receiver must be the same build. Components may be text, numbers, truth values, enum constants,
 * optionals, lists, sorted sets, maps (in their own order) and further records.
 */
final class RecordCodec {
  private RecordCodec() {}

  /**
   * The bytes of a record.
   *
   * @throws IllegalArgumentException if a component is of a type that has no form here
   */
  static byte[] encode(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, value.getClass(), value);
    } catch (IOException e) {
      throw new UncheckedIOException("a record could not be written to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The record of some bytes.
   *
   * @throws IllegalArgumentException if they are not those of a record of this type
   */
  static <T extends Record> T decode(byte[] bytes, Class<T> type) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      T value = type.cast(read(in, type));
      if (in.available() > 0) {
        throw new IllegalArgumentException(in.available() + " bytes too many for a " + type);
      }
      return value;
    } catch (IOException e) {
      throw new IllegalArgumentException("the bytes are not those of a " + type, e);
    }
  }

  private static void write(DataOutputStream out, Type type, Object value) throws IOException {
    Class<?> raw = raw(type);
    if (raw == String.class) {
      writeText(out, (String) value);
    } else if (raw.isRecord()) {
      for (RecordComponent component : raw.getRecordComponents()) {
        write(out, component.getGenericType(), component(component, value));
      }
    } else if (raw.isEnum()) {
      writeText(out, ((Enum<?>) value).name());
    } else if (value instanceof Optional<?> optional) {
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        write(out, argument(type, 0), optional.get());
      }
    } else if (value instanceof Collection<?> collection) {
      out.writeInt(collection.size());
      for (Object item : collection) {
        write(out, argument(type, 0), item);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(out, argument(type, 0), entry.getKey());
        write(out, argument(type, 1), entry.getValue());
      }
    } else {
      writeNumber(out, value);
    }
  }

  private static void writeNumber(DataOutputStream out, Object value) throws IOException {
    if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeLong(Double.doubleToRawLongBits(number));
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof OptionalDouble optional) {
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        out.writeLong(Double.doubleToRawLongBits(optional.getAsDouble()));
      }
    } else if (value instanceof BigDecimal exact) {
      byte[] digits = exact.unscaledValue().toByteArray();
      out.writeInt(exact.scale());
      out.writeInt(digits.length);
      out.write(digits);
    } else {
      throw new IllegalArgumentException("a " + value.getClass() + " has no form in bytes");
    }
  }

  private static Object read(DataInputStream in, Type type) throws IOException {
    Class<?> raw = raw(type);
    if (raw == String.class) {
      return readText(in);
    }
    if (raw.isRecord()) {
      return readRecord(in, raw);
    }
    if (raw.isEnum()) {
      return constant(raw, readText(in));
    }
    if (raw == Optional.class) {
      return in.readBoolean() ? Optional.of(read(in, argument(type, 0))) : Optional.empty();
    }
    if (raw == List.class) {
      return List.copyOf(fill(in, type, new ArrayList<>()));
    }
    if (raw == SortedSet.class) {
      return fill(in, type, new TreeSet<>());
    }
    if (raw == SortedMap.class) {
      return fill(in, type, new TreeMap<>());
    }
    return raw == Map.class ? fill(in, type, new LinkedHashMap<>()) : readNumber(in, raw);
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no constant " + name));
  }

  private static Object readNumber(DataInputStream in, Class<?> raw) throws IOException {
    if (raw == int.class || raw == Integer.class) {
      return in.readInt();
    }
    if (raw == long.class || raw == Long.class) {
      return in.readLong();
    }
    if (raw == double.class || raw == Double.class) {
      return Double.longBitsToDouble(in.readLong());
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return in.readBoolean();
    }
    if (raw == OptionalDouble.class) {
      return in.readBoolean()
          ? OptionalDouble.of(Double.longBitsToDouble(in.readLong()))
          : OptionalDouble.empty();
    }
    if (raw == BigDecimal.class) {
      int scale = in.readInt();
      return new BigDecimal(new BigInteger(in.readNBytes(in.readInt())), scale);
    }
    throw new IllegalArgumentException("a " + raw + " has no form in bytes");
  }

  private static Collection<Object> fill(DataInputStream in, Type type, Collection<Object> into)
      throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      into.add(read(in, argument(type, 0)));
    }
    return into;
  }

  private static Map<Object, Object> fill(DataInputStream in, Type type, Map<Object, Object> into)
      throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      into.put(read(in, argument(type, 0)), read(in, argument(type, 1)));
    }
    return into;
  }

  private static Object readRecord(DataInputStream in, Class<?> raw) throws IOException {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = read(in, components[i].getGenericType());
    }
    try {
      Constructor<?> constructor = raw.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no " + raw + " can be made of what was read", e);
    }
  }

  private static Object component(RecordComponent component, Object value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("the component " + component + " cannot be read", e);
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
